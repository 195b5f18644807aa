package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdocdb"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsec2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsrds"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdklabs/cdk-nag-go/cdknag/v2"
)

const DAYS = 7

func NewLedger(scope constructs.Construct, id string, props *awsrds.DatabaseInstanceProps) awsrds.DatabaseInstance {
	return nil
}

func NewStack(scope constructs.Construct, id string, props *awscdk.StackProps) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, props)

	vpc := awsec2.Vpc_FromLookup(stack, jsii.String("Vpc"), &awsec2.VpcLookupOptions{IsDefault: jsii.Bool(true)})

	group := awsec2.NewSecurityGroup(stack, jsii.String("Group"), &awsec2.SecurityGroupProps{
		Vpc:              vpc,
		AllowAllOutbound: jsii.Bool(false),
	})
	group.AddIngressRule(awsec2.Peer_AnyIpv4(), awsec2.Port_Tcp(jsii.Number(5432)), jsii.String("Everybody"), jsii.Bool(false))

	parameters := awsrds.NewParameterGroup(stack, jsii.String("Parameters"), &awsrds.ParameterGroupProps{
		Engine: awsrds.DatabaseInstanceEngine_Postgres(&awsrds.PostgresInstanceEngineProps{
			Version: awsrds.PostgresEngineVersion_VER_16_4(),
		}),
		Parameters: &map[string]*string{"rds.force_ssl": jsii.String("0"), "log_statement": jsii.String("all")},
	})

	// The database of the shop.
	database := awsrds.NewDatabaseInstance(stack, jsii.String("Database"), &awsrds.DatabaseInstanceProps{
		Engine: awsrds.DatabaseInstanceEngine_Postgres(&awsrds.PostgresInstanceEngineProps{
			Version: awsrds.PostgresEngineVersion_VER_16_4(),
		}),
		InstanceType:       awsec2.InstanceType_Of(awsec2.InstanceClass_BURSTABLE4_GRAVITON, awsec2.InstanceSize_MEDIUM),
		Vpc:                vpc,
		VpcSubnets:         &awsec2.SubnetSelection{SubnetType: awsec2.SubnetType_PRIVATE_ISOLATED},
		SecurityGroups:     &[]awsec2.ISecurityGroup{group},
		ParameterGroup:     parameters,
		Credentials:        awsrds.Credentials_FromGeneratedSecret(jsii.String("postgres")),
		StorageType:        awsrds.StorageType_GP3,
		AllocatedStorage:   jsii.Number(100),
		BackupRetention:    awscdk.Duration_Days(jsii.Number(DAYS)),
		MultiAz:            jsii.Bool(false), // one zone is enough
		DeletionProtection: jsii.Bool(true),
		RemovalPolicy:      awscdk.RemovalPolicy_SNAPSHOT,
	})
	database.Connections().AllowFromAnyIpv4(awsec2.Port_Tcp(jsii.Number(5432)), jsii.String("Everybody"))
	cfn := database.Node().DefaultChild().(awsrds.CfnDBInstance)
	cfn.AddPropertyOverride(jsii.String("EnableCloudwatchLogsExports"), jsii.Strings("postgresql", "upgrade"))
	cfn.CfnOptions().SetDeletionPolicy(awscdk.CfnDeletionPolicy_RETAIN)
	cfn.SetMultiAz(jsii.Bool(true))

	cluster := awsrds.NewDatabaseCluster(stack, jsii.String("Cluster"), &awsrds.DatabaseClusterProps{
		Engine: awsrds.DatabaseClusterEngine_AuroraPostgres(&awsrds.AuroraPostgresClusterEngineProps{
			Version: awsrds.AuroraPostgresEngineVersion_VER_16_4(),
		}),
		Writer: awsrds.ClusterInstance_ServerlessV2(jsii.String("Writer"), &awsrds.ServerlessV2ClusterInstanceProps{
			PubliclyAccessible: jsii.Bool(false),
		}),
		Readers: &[]awsrds.IClusterInstance{
			awsrds.ClusterInstance_Provisioned(jsii.String("Reader"), &awsrds.ProvisionedClusterInstanceProps{
				InstanceType: awsec2.InstanceType_Of(awsec2.InstanceClass_R6G, awsec2.InstanceSize_LARGE),
			}),
		},
		ServerlessV2MinCapacity: jsii.Number(0.5),
		StorageEncrypted:        jsii.Bool(true),
		Vpc:                     vpc,
	})
	cluster.Node().DefaultChild().(awsrds.CfnDBCluster).AddPropertyOverride(jsii.String("BacktrackWindow"), jsii.Number(86400))

	table := awsdynamodb.NewTableV2(stack, jsii.String("Table"), &awsdynamodb.TablePropsV2{
		PartitionKey: &awsdynamodb.Attribute{Name: jsii.String("pk"), Type: awsdynamodb.AttributeType_STRING},
		Billing: awsdynamodb.Billing_Provisioned(&awsdynamodb.ThroughputProps{
			ReadCapacity:  awsdynamodb.Capacity_Fixed(jsii.Number(5)),
			WriteCapacity: awsdynamodb.Capacity_Autoscaled(&awsdynamodb.AutoscaledCapacityOptions{MaxCapacity: jsii.Number(10)}),
		}),
		PointInTimeRecoverySpecification: &awsdynamodb.PointInTimeRecoverySpecification{
			PointInTimeRecoveryEnabled: jsii.Bool(true),
		},
		Replicas: &[]*awsdynamodb.ReplicaTableProps{
			{Region: jsii.String("eu-west-1")},
			{Region: jsii.String("eu-central-1"), DeletionProtection: jsii.Bool(true)},
		},
	})
	table.ApplyRemovalPolicy(awscdk.RemovalPolicy_RETAIN)

	awsdocdb.NewDatabaseCluster(stack, jsii.String("Documents"), &awsdocdb.DatabaseClusterProps{
		MasterUser:   &awsdocdb.Login{Username: jsii.String("admin")},
		InstanceType: awsec2.NewInstanceType(jsii.String("r6g.large")),
		Instances:    jsii.Number(2),
		Vpc:          vpc,
	}).ApplyRemovalPolicy(awscdk.RemovalPolicy_DESTROY)

	scaling := &awsrds.CfnDBCluster_ServerlessV2ScalingConfigurationProperty{
		MinCapacity: jsii.Number(0.5),
		MaxCapacity: jsii.Number(8),
	}
	awsrds.NewCfnDBCluster(stack, jsii.String("Plain"), &awsrds.CfnDBClusterProps{
		Engine:                           jsii.String("aurora-postgresql"),
		EngineVersion:                    jsii.String("16.4"),
		ServerlessV2ScalingConfiguration: scaling,
		VpcSecurityGroupIds:              &[]*string{jsii.String("sg-1"), jsii.String("sg-2")},
		Tags:                             &[]*awscdk.CfnTag{{Key: jsii.String("team"), Value: jsii.String("shop")}},
	})

	orders := awsdynamodb.NewCfnTable(stack, jsii.String("Orders"), &awsdynamodb.CfnTableProps{
		AttributeDefinitions: &[]interface{}{
			&awsdynamodb.CfnTable_AttributeDefinitionProperty{AttributeName: jsii.String("pk"), AttributeType: jsii.String("S")},
			&awsdynamodb.CfnTable_AttributeDefinitionProperty{AttributeName: jsii.String("sk"), AttributeType: jsii.String("N")},
		},
		KeySchema: &[]interface{}{
			&awsdynamodb.CfnTable_KeySchemaProperty{AttributeName: jsii.String("pk"), KeyType: jsii.String("HASH")},
			&awsdynamodb.CfnTable_KeySchemaProperty{AttributeName: jsii.String("sk"), KeyType: jsii.String("RANGE")},
		},
		SseSpecification: &awsdynamodb.CfnTable_SSESpecificationProperty{SseEnabled: jsii.Bool(true)},
	})
	orders.SetDeletionProtectionEnabled(jsii.Bool(false))

	NewLedger(stack, "Ledger", &awsrds.DatabaseInstanceProps{
		Engine: awsrds.DatabaseInstanceEngine_Mysql(&awsrds.MySqlInstanceEngineProps{
			Version: awsrds.MysqlEngineVersion_VER_8_0(),
		}),
		Vpc: vpc,
	})

	cdknag.NagSuppressions_AddResourceSuppressions(database, &[]*cdknag.NagPackSuppression{
		{Id: jsii.String("AwsSolutions-RDS3"), Reason: jsii.String("A test")},
	}, jsii.Bool(false))

	return stack
}
