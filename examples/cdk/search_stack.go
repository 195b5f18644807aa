package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awselasticache"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
)

// NewSearchStack keeps what the customers of a small shop search for.
func NewSearchStack(scope constructs.Construct, id string, props *awscdk.StackProps) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, props)

	// Whoever reaches the network can read along, and a node that fails takes everything with it.
	awselasticache.NewCfnReplicationGroup(stack, jsii.String("Words"), &awselasticache.CfnReplicationGroupProps{
		ReplicationGroupDescription: jsii.String("What customers search for"),
		Engine:                      jsii.String("redis"),
		EngineVersion:               jsii.String("6.2"),
		CacheNodeType:               jsii.String("cache.t4g.small"),
		NumCacheClusters:            jsii.Number(1),
		CacheSubnetGroupName:        jsii.String("private"),
	})

	results := awselasticache.NewCfnReplicationGroup(stack, jsii.String("Results"), &awselasticache.CfnReplicationGroupProps{
		ReplicationGroupDescription: jsii.String("What they have found"),
		Engine:                      jsii.String("valkey"),
		EngineVersion:               jsii.String("8.1"),
		CacheNodeType:               jsii.String("cache.t4g.small"),
		NumCacheClusters:            jsii.Number(2),
		CacheSubnetGroupName:        jsii.String("private"),
		AutomaticFailoverEnabled:    jsii.Bool(true),
		MultiAzEnabled:              jsii.Bool(true),
		AtRestEncryptionEnabled:     jsii.Bool(true),
		TransitEncryptionEnabled:    jsii.Bool(true),
		UserGroupIds:                jsii.Strings("search"),
		SnapshotRetentionLimit:      jsii.Number(7),
	})
	results.ApplyRemovalPolicy(awscdk.RemovalPolicy_SNAPSHOT, nil)

	return stack
}
