using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.RDS;
using Constructs;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace Shop
{
    /// <summary>The relational databases of a shop: orders with a replica and a proxy, and what was made in a hurry.</summary>
    public class ShopDatabase : Stack
    {
        private static readonly IInstanceEngine Postgres = DatabaseInstanceEngine.Postgres(
            new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16_4 });

        private const int BackupDays = 14;

        public ShopDatabase(Construct scope, string id, IStackProps props = null) : base(scope, id, props)
        {
            var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 3 });
            var key = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });

            var parameters = new ParameterGroup(this, "Parameters", new ParameterGroupProps
            {
                Engine = Postgres,
                Parameters = new Dictionary<string, string>
                {
                    ["rds.force_ssl"] = "1",
                    ["log_statement"] = "ddl",
                },
            });

            var orders = new DatabaseInstance(this, "Orders", new DatabaseInstanceProps
            {
                Engine = Postgres,
                InstanceType = InstanceType.Of(InstanceClass.M6G, InstanceSize.LARGE),
                Vpc = vpc,
                VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS },
                ParameterGroup = parameters,
                Credentials = Credentials.FromGeneratedSecret("shop"),
                DatabaseName = "orders",
                Port = 6432,
                StorageEncrypted = true,
                StorageEncryptionKey = key,
                StorageType = StorageType.GP3,
                AllocatedStorage = 100,
                MaxAllocatedStorage = 500,
                MultiAz = true,
                BackupRetention = Duration.Days(BackupDays),
                CloudwatchLogsExports = new[] { "postgresql", "upgrade" },
                CloudwatchLogsRetention = RetentionDays.THREE_MONTHS,
                MonitoringInterval = Duration.Seconds(60),
                EnablePerformanceInsights = true,
                PerformanceInsightEncryptionKey = key,
                IamAuthentication = true,
                CopyTagsToSnapshot = true,
                AutoMinorVersionUpgrade = true,
                DeletionProtection = true,
                RemovalPolicy = RemovalPolicy.SNAPSHOT,
            });
            orders.AddRotationSingleUser(new RotationSingleUserOptions { AutomaticallyAfter = Duration.Days(30) });

            new DatabaseInstanceReadReplica(this, "Reports", new DatabaseInstanceReadReplicaProps
            {
                SourceDatabaseInstance = orders,
                InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MEDIUM),
                Vpc = vpc,
                PubliclyAccessible = true,
                VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            });

            var proxy = orders.AddProxy("Proxy", new DatabaseProxyOptions
            {
                Secrets = new[] { orders.Secret },
                Vpc = vpc,
                RequireTLS = false,
                DebugLogging = true,
            });
            proxy.Connections.AllowFromAnyIpv4(Port.Tcp(6432));

            // Made for a campaign, and never looked at since.
            var campaign = new DatabaseInstance(this, "Campaign", new DatabaseInstanceProps
            {
                Engine = DatabaseInstanceEngine.Mysql(new MySqlInstanceEngineProps { Version = MysqlEngineVersion.VER_8_0_35 }),
                InstanceType = new InstanceType("db.t3.micro".Replace("db.", "")),
                Vpc = vpc,
                VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
                Credentials = Credentials.FromUsername("admin"),
                StorageType = StorageType.GP2,
                BackupRetention = Duration.Days(0),
                DeleteAutomatedBackups = true,
                DeletionProtection = false,
                RemovalPolicy = RemovalPolicy.DESTROY,
            });
            campaign.Connections.AllowDefaultPortFromAnyIpv4("for the agency");
        }
    }
}
