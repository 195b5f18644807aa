package main

import (
	"strings"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsec2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awskms"
	"github.com/aws/aws-cdk-go/awscdk/v2/awslogs"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsrds"
	"github.com/aws/aws-cdk-go/awscdk/v2/awssecretsmanager"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
)

const backupDays = 14

// NewShopDatabase makes the relational databases of a shop: orders with a replica and a proxy, and what was made in a
// hurry.
func NewShopDatabase(scope constructs.Construct, id string, props *awscdk.StackProps) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, props)

	postgres := awsrds.DatabaseInstanceEngine_Postgres(&awsrds.PostgresInstanceEngineProps{
		Version: awsrds.PostgresEngineVersion_VER_16_4(),
	})
	vpc := awsec2.NewVpc(stack, jsii.String("Vpc"), &awsec2.VpcProps{MaxAzs: jsii.Number(3)})
	key := awskms.NewKey(stack, jsii.String("Key"), &awskms.KeyProps{EnableKeyRotation: jsii.Bool(true)})

	parameters := awsrds.NewParameterGroup(stack, jsii.String("Parameters"), &awsrds.ParameterGroupProps{
		Engine: postgres,
		Parameters: &map[string]*string{
			"rds.force_ssl": jsii.String("1"),
			"log_statement": jsii.String("ddl"),
		},
	})

	orders := awsrds.NewDatabaseInstance(stack, jsii.String("Orders"), &awsrds.DatabaseInstanceProps{
		Engine:                          postgres,
		InstanceType:                    awsec2.InstanceType_Of(awsec2.InstanceClass_M6G, awsec2.InstanceSize_LARGE),
		Vpc:                             vpc,
		VpcSubnets:                      &awsec2.SubnetSelection{SubnetType: awsec2.SubnetType_PRIVATE_WITH_EGRESS},
		ParameterGroup:                  parameters,
		Credentials:                     awsrds.Credentials_FromGeneratedSecret(jsii.String("shop"), nil),
		DatabaseName:                    jsii.String("orders"),
		Port:                            jsii.Number(6432),
		StorageEncrypted:                jsii.Bool(true),
		StorageEncryptionKey:            key,
		StorageType:                     awsrds.StorageType_GP3,
		AllocatedStorage:                jsii.Number(100),
		MaxAllocatedStorage:             jsii.Number(500),
		MultiAz:                         jsii.Bool(true),
		BackupRetention:                 awscdk.Duration_Days(jsii.Number(backupDays)),
		CloudwatchLogsExports:           jsii.Strings("postgresql", "upgrade"),
		CloudwatchLogsRetention:         awslogs.RetentionDays_THREE_MONTHS,
		MonitoringInterval:              awscdk.Duration_Seconds(jsii.Number(60)),
		EnablePerformanceInsights:       jsii.Bool(true),
		PerformanceInsightEncryptionKey: key,
		IamAuthentication:               jsii.Bool(true),
		CopyTagsToSnapshot:              jsii.Bool(true),
		AutoMinorVersionUpgrade:         jsii.Bool(true),
		DeletionProtection:              jsii.Bool(true),
		RemovalPolicy:                   awscdk.RemovalPolicy_SNAPSHOT,
	})
	orders.AddRotationSingleUser(&awsrds.RotationSingleUserOptions{
		AutomaticallyAfter: awscdk.Duration_Days(jsii.Number(30)),
	})

	awsrds.NewDatabaseInstanceReadReplica(stack, jsii.String("Reports"), &awsrds.DatabaseInstanceReadReplicaProps{
		SourceDatabaseInstance: orders,
		InstanceType:           awsec2.InstanceType_Of(awsec2.InstanceClass_T3, awsec2.InstanceSize_MEDIUM),
		Vpc:                    vpc,
		PubliclyAccessible:     jsii.Bool(true),
		VpcSubnets:             &awsec2.SubnetSelection{SubnetType: awsec2.SubnetType_PUBLIC},
	})

	proxy := orders.AddProxy(jsii.String("Proxy"), &awsrds.DatabaseProxyOptions{
		Secrets:      &[]awssecretsmanager.ISecret{orders.Secret()},
		Vpc:          vpc,
		RequireTLS:   jsii.Bool(false),
		DebugLogging: jsii.Bool(true),
	})
	proxy.Connections().AllowFromAnyIpv4(awsec2.Port_Tcp(jsii.Number(6432)), nil)

	// Made for a campaign, and never looked at since.
	campaign := awsrds.NewDatabaseInstance(stack, jsii.String("Campaign"), &awsrds.DatabaseInstanceProps{
		Engine: awsrds.DatabaseInstanceEngine_Mysql(&awsrds.MySqlInstanceEngineProps{
			Version: awsrds.MysqlEngineVersion_VER_8_0_35(),
		}),
		InstanceType:           awsec2.NewInstanceType(jsii.String(strings.Replace("db.t3.micro", "db.", "", 1))),
		Vpc:                    vpc,
		VpcSubnets:             &awsec2.SubnetSelection{SubnetType: awsec2.SubnetType_PUBLIC},
		Credentials:            awsrds.Credentials_FromUsername(jsii.String("admin"), nil),
		StorageType:            awsrds.StorageType_GP2,
		BackupRetention:        awscdk.Duration_Days(jsii.Number(0)),
		DeleteAutomatedBackups: jsii.Bool(true),
		DeletionProtection:     jsii.Bool(false),
		RemovalPolicy:          awscdk.RemovalPolicy_DESTROY,
	})
	campaign.Connections().AllowDefaultPortFromAnyIpv4(jsii.String("for the agency"))

	return stack
}
