using System.Collections.Generic;
using Constructs;
using DocDB = Amazon.CDK.AWS.DocDB;
using DynamoDB = Amazon.CDK.AWS.DynamoDB;
using EC2 = Amazon.CDK.AWS.EC2;
using RDS = Amazon.CDK.AWS.RDS;
using CDK = Amazon.CDK;
using Nag = Cdklabs.CdkNag;

namespace Example;

public class Ledger : RDS.DatabaseInstance
{
    public Ledger(Construct scope, string id, RDS.IDatabaseInstanceProps settings) : base(scope, id, settings)
    {
    }
}

public class Stack : CDK.Stack
{
    private const int DAYS = 7;

    public Stack(Construct scope, string id, CDK.IStackProps props = null) : base(scope, id, props)
    {
        var vpc = EC2.Vpc.FromLookup(this, "Vpc", new EC2.VpcLookupOptions { IsDefault = true });

        var group = new EC2.SecurityGroup(this, "Group", new EC2.SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
        group.AddIngressRule(EC2.Peer.AnyIpv4(), EC2.Port.Tcp(5432), "Everybody", false);

        var parameters = new RDS.ParameterGroup(this, "Parameters", new RDS.ParameterGroupProps
        {
            Engine = RDS.DatabaseInstanceEngine.Postgres(new RDS.PostgresInstanceEngineProps { Version = RDS.PostgresEngineVersion.VER_16_4 }),
            Parameters = new Dictionary<string, string> { ["rds.force_ssl"] = "0", ["log_statement"] = "all" },
        });

        // The database of the shop.
        var database = new RDS.DatabaseInstance(this, "Database", new RDS.DatabaseInstanceProps
        {
            Engine = RDS.DatabaseInstanceEngine.Postgres(new RDS.PostgresInstanceEngineProps { Version = RDS.PostgresEngineVersion.VER_16_4 }),
            InstanceType = EC2.InstanceType.Of(EC2.InstanceClass.BURSTABLE4_GRAVITON, EC2.InstanceSize.MEDIUM),
            Vpc = vpc,
            VpcSubnets = new EC2.SubnetSelection { SubnetType = EC2.SubnetType.PRIVATE_ISOLATED },
            SecurityGroups = new[] { group },
            ParameterGroup = parameters,
            Credentials = RDS.Credentials.FromGeneratedSecret("postgres"),
            StorageType = RDS.StorageType.GP3,
            AllocatedStorage = 100,
            BackupRetention = CDK.Duration.Days(DAYS),
            MultiAz = false, // one zone is enough
            DeletionProtection = true,
            RemovalPolicy = CDK.RemovalPolicy.SNAPSHOT,
        });
        database.Connections.AllowFromAnyIpv4(EC2.Port.Tcp(5432), "Everybody");
        var cfn = (RDS.CfnDBInstance)database.Node.DefaultChild;
        cfn.AddPropertyOverride("EnableCloudwatchLogsExports", new[] { "postgresql", "upgrade" });
        cfn.CfnOptions.DeletionPolicy = CDK.CfnDeletionPolicy.RETAIN;
        cfn.MultiAz = true;

        var cluster = new RDS.DatabaseCluster(this, "Cluster", new RDS.DatabaseClusterProps
        {
            Engine = RDS.DatabaseClusterEngine.AuroraPostgres(new RDS.AuroraPostgresClusterEngineProps { Version = RDS.AuroraPostgresEngineVersion.VER_16_4 }),
            Writer = RDS.ClusterInstance.ServerlessV2("Writer", new RDS.ServerlessV2ClusterInstanceProps { PubliclyAccessible = false }),
            Readers = new RDS.IClusterInstance[]
            {
                RDS.ClusterInstance.Provisioned("Reader", new RDS.ProvisionedClusterInstanceProps
                {
                    InstanceType = EC2.InstanceType.Of(EC2.InstanceClass.R6G, EC2.InstanceSize.LARGE),
                }),
            },
            ServerlessV2MinCapacity = 0.5,
            StorageEncrypted = true,
            Vpc = vpc,
        });
        (cluster.Node.DefaultChild as RDS.CfnDBCluster)!.AddPropertyOverride("BacktrackWindow", 86400);

        var table = new DynamoDB.TableV2(this, "Table", new DynamoDB.TablePropsV2
        {
            PartitionKey = new DynamoDB.Attribute { Name = "pk", Type = DynamoDB.AttributeType.STRING },
            Billing = DynamoDB.Billing.Provisioned(new DynamoDB.ThroughputProps
            {
                ReadCapacity = DynamoDB.Capacity.Fixed(5),
                WriteCapacity = DynamoDB.Capacity.Autoscaled(new DynamoDB.AutoscaledCapacityOptions { MaxCapacity = 10 }),
            }),
            PointInTimeRecoverySpecification = new DynamoDB.PointInTimeRecoverySpecification { PointInTimeRecoveryEnabled = true },
            Replicas = new[]
            {
                new DynamoDB.ReplicaTableProps { Region = "eu-west-1" },
                new DynamoDB.ReplicaTableProps { Region = "eu-central-1", DeletionProtection = true },
            },
        });
        table.ApplyRemovalPolicy(CDK.RemovalPolicy.RETAIN);

        new DocDB.DatabaseCluster(this, "Documents", new DocDB.DatabaseClusterProps
        {
            MasterUser = new DocDB.Login { Username = "admin" },
            InstanceType = new EC2.InstanceType("r6g.large"),
            Instances = 2,
            Vpc = vpc,
        }).ApplyRemovalPolicy(CDK.RemovalPolicy.DESTROY);

        var scaling = new RDS.CfnDBCluster.ServerlessV2ScalingConfigurationProperty { MinCapacity = 0.5, MaxCapacity = 8 };
        _ = new RDS.CfnDBCluster(this, "Plain", new RDS.CfnDBClusterProps
        {
            Engine = "aurora-postgresql",
            EngineVersion = "16.4",
            ServerlessV2ScalingConfiguration = scaling,
            VpcSecurityGroupIds = new[] { "sg-1", "sg-2" },
            Tags = new[] { new CDK.CfnTag { Key = "team", Value = "shop" } },
        });

        var orders = new DynamoDB.CfnTable(this, "Orders", new DynamoDB.CfnTableProps
        {
            AttributeDefinitions = new[]
            {
                new DynamoDB.CfnTable.AttributeDefinitionProperty { AttributeName = "pk", AttributeType = "S" },
                new DynamoDB.CfnTable.AttributeDefinitionProperty { AttributeName = "sk", AttributeType = "N" },
            },
            KeySchema = new[]
            {
                new DynamoDB.CfnTable.KeySchemaProperty { AttributeName = "pk", KeyType = "HASH" },
                new DynamoDB.CfnTable.KeySchemaProperty { AttributeName = "sk", KeyType = "RANGE" },
            },
            SseSpecification = new DynamoDB.CfnTable.SSESpecificationProperty { SseEnabled = true },
        });
        orders.DeletionProtectionEnabled = false;

        new Ledger(this, "Ledger", new RDS.DatabaseInstanceProps
        {
            Engine = RDS.DatabaseInstanceEngine.Mysql(new RDS.MySqlInstanceEngineProps { Version = RDS.MysqlEngineVersion.VER_8_0 }),
            Vpc = vpc,
        });

        Nag.NagSuppressions.AddResourceSuppressions(database, new[]
        {
            new Nag.NagPackSuppression { Id = "AwsSolutions-RDS3", Reason = "A test" },
        }, false);
    }
}
