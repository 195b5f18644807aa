package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdax"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsec2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awselasticache"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsiam"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsmemorydb"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
)

// NewSessionCaches keeps sessions and counters in memory: ElastiCache, MemoryDB and DAX, all at the L1 level.
func NewSessionCaches(scope constructs.Construct, id string, props *awscdk.StackProps) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, props)

	vpc := awsec2.NewVpc(stack, jsii.String("Vpc"), &awsec2.VpcProps{MaxAzs: jsii.Number(2)})
	cacheAccess := awsec2.NewSecurityGroup(stack, jsii.String("CacheAccess"), &awsec2.SecurityGroupProps{
		Vpc:              vpc,
		AllowAllOutbound: jsii.Bool(false),
	})
	private := vpc.SelectSubnets(&awsec2.SubnetSelection{SubnetType: awsec2.SubnetType_PRIVATE_WITH_EGRESS})

	subnets := awselasticache.NewCfnSubnetGroup(stack, jsii.String("Subnets"), &awselasticache.CfnSubnetGroupProps{
		Description: jsii.String("Caches"),
		SubnetIds:   private.SubnetIds,
	})
	parameters := awselasticache.NewCfnParameterGroup(stack, jsii.String("Parameters"), &awselasticache.CfnParameterGroupProps{
		CacheParameterGroupFamily: jsii.String("valkey7"),
		Description:               jsii.String("Evict nothing"),
		Properties:                map[string]*string{"maxmemory-policy": jsii.String("noeviction")},
	})

	awselasticache.NewCfnReplicationGroup(stack, jsii.String("Sessions"), &awselasticache.CfnReplicationGroupProps{
		ReplicationGroupDescription: jsii.String("Sessions of the shop"),
		Engine:                      jsii.String("valkey"),
		EngineVersion:               jsii.String("8.0"),
		CacheNodeType:               jsii.String("cache.r7g.large"),
		CacheParameterGroupName:     parameters.Ref(),
		CacheSubnetGroupName:        subnets.Ref(),
		SecurityGroupIds:            &[]*string{cacheAccess.SecurityGroupId()},
		NumNodeGroups:               jsii.Number(2),
		ReplicasPerNodeGroup:        jsii.Number(1),
		AutomaticFailoverEnabled:    jsii.Bool(true),
		MultiAzEnabled:              jsii.Bool(true),
		AtRestEncryptionEnabled:     jsii.Bool(true),
		TransitEncryptionEnabled:    jsii.Bool(true),
		SnapshotRetentionLimit:      jsii.Number(7),
		AutoMinorVersionUpgrade:     jsii.Bool(true),
	})

	awselasticache.NewCfnReplicationGroup(stack, jsii.String("Baskets"), &awselasticache.CfnReplicationGroupProps{
		ReplicationGroupDescription: jsii.String("Baskets"),
		Engine:                      jsii.String("redis"),
		EngineVersion:               jsii.String("5.0.6"),
		CacheNodeType:               jsii.String("cache.t2.micro"),
		NumCacheClusters:            jsii.Number(1),
		Port:                        jsii.Number(6379),
		AuthToken:                   jsii.String("correct-horse-battery-staple"),
		TransitEncryptionEnabled:    jsii.Bool(false),
		AtRestEncryptionEnabled:     jsii.Bool(false),
		AutomaticFailoverEnabled:    jsii.Bool(false),
		MultiAzEnabled:              jsii.Bool(true),
		SnapshotRetentionLimit:      jsii.Number(0),
	})

	awselasticache.NewCfnCacheCluster(stack, jsii.String("Fragments"), &awselasticache.CfnCacheClusterProps{
		Engine:                  jsii.String("memcached"),
		CacheNodeType:           jsii.String("cache.m3.medium"),
		NumCacheNodes:           jsii.Number(2),
		AzMode:                  jsii.String("single-az"),
		CacheSecurityGroupNames: jsii.Strings("default"),
	})

	anyone := awselasticache.NewCfnUser(stack, jsii.String("Anyone"), &awselasticache.CfnUserProps{
		Engine:             jsii.String("redis"),
		UserId:             jsii.String("anyone"),
		UserName:           jsii.String("default"),
		AccessString:       jsii.String("on ~* +@all"),
		NoPasswordRequired: jsii.Bool(true),
	})
	awselasticache.NewCfnUserGroup(stack, jsii.String("Everybody"), &awselasticache.CfnUserGroupProps{
		Engine:      jsii.String("redis"),
		UserGroupId: jsii.String("everybody"),
		UserIds:     &[]*string{anyone.UserId()},
	})

	awselasticache.NewCfnServerlessCache(stack, jsii.String("Search"), &awselasticache.CfnServerlessCacheProps{
		Engine:              jsii.String("redis"),
		ServerlessCacheName: jsii.String("search"),
		CacheUsageLimits: &awselasticache.CfnServerlessCache_CacheUsageLimitsProperty{
			DataStorage: &awselasticache.CfnServerlessCache_DataStorageProperty{
				Maximum: jsii.Number(10),
				Unit:    jsii.String("GB"),
			},
		},
	})

	awsmemorydb.NewCfnCluster(stack, jsii.String("Ledger"), &awsmemorydb.CfnClusterProps{
		ClusterName:             jsii.String("ledger"),
		AclName:                 jsii.String("open-access"),
		NodeType:                jsii.String("db.r6g.large"),
		NumReplicasPerShard:     jsii.Number(0),
		TlsEnabled:              jsii.Bool(false),
		AutoMinorVersionUpgrade: jsii.Bool(false),
		SnapshotRetentionLimit:  jsii.Number(0),
	})
	awsmemorydb.NewCfnCluster(stack, jsii.String("Scores"), &awsmemorydb.CfnClusterProps{
		ClusterName:            jsii.String("scores"),
		AclName:                jsii.String("scores"),
		NodeType:               jsii.String("db.r6g.large"),
		NumReplicasPerShard:    jsii.Number(2),
		TlsEnabled:             jsii.Bool(true),
		SnapshotRetentionLimit: jsii.Number(14),
		KmsKeyId:               jsii.String("alias/scores"),
	})

	role := awsiam.NewRole(stack, jsii.String("DaxRole"), &awsiam.RoleProps{
		AssumedBy: awsiam.NewServicePrincipal(jsii.String("dax.amazonaws.com"), nil),
	})
	awsdax.NewCfnCluster(stack, jsii.String("Accelerator"), &awsdax.CfnClusterProps{
		ClusterName:       jsii.String("accelerator"),
		IamRoleArn:        role.RoleArn(),
		NodeType:          jsii.String("dax.r2.large"),
		ReplicationFactor: jsii.Number(1),
		SseSpecification:  &awsdax.CfnCluster_SSESpecificationProperty{SseEnabled: jsii.Bool(false)},
	})
	awsdax.NewCfnCluster(stack, jsii.String("AcceleratorSafe"), &awsdax.CfnClusterProps{
		IamRoleArn:                    role.RoleArn(),
		NodeType:                      jsii.String("dax.r5.large"),
		ReplicationFactor:             jsii.Number(3),
		ClusterEndpointEncryptionType: jsii.String("TLS"),
		SseSpecification:              &awsdax.CfnCluster_SSESpecificationProperty{SseEnabled: jsii.Bool(true)},
	})

	return stack
}
