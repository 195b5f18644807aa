using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.KMS;
using Constructs;
using Backup = Amazon.CDK.AWS.Backup;

namespace Bookings;

/// <summary>Bookings in DynamoDB, with backups for what matters.</summary>
public class BookingsDynamo : Stack
{
    private static readonly Attribute ByCustomer = new Attribute { Name = "customer", Type = AttributeType.STRING };

    public BookingsDynamo(Construct scope, string id, IStackProps props = null) : base(scope, id, props)
    {
        var key = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });

        var bookings = new Table(this, "Bookings", new TableProps
        {
            PartitionKey = ByCustomer,
            SortKey = new Attribute { Name = "bookedAt", Type = AttributeType.NUMBER },
            BillingMode = BillingMode.PAY_PER_REQUEST,
            Encryption = TableEncryption.CUSTOMER_MANAGED,
            EncryptionKey = key,
            PointInTimeRecoverySpecification = new PointInTimeRecoverySpecification { PointInTimeRecoveryEnabled = true },
            Stream = StreamViewType.NEW_AND_OLD_IMAGES,
            TimeToLiveAttribute = "expires",
            DeletionProtection = true,
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
        bookings.AddGlobalSecondaryIndex(new GlobalSecondaryIndexProps
        {
            IndexName = "byHotel",
            PartitionKey = new Attribute { Name = "hotel", Type = AttributeType.STRING },
            ProjectionType = ProjectionType.ALL,
        });

        // Grown from a prototype.
        var rooms = new Table(this, "Rooms", new TableProps
        {
            PartitionKey = new Attribute { Name = "room", Type = AttributeType.STRING },
            ReadCapacity = 20,
            WriteCapacity = 5,
            TableName = "rooms",
            RemovalPolicy = RemovalPolicy.DESTROY,
        });
        rooms.AutoScaleReadCapacity(new EnableScalingProps { MinCapacity = 20, MaxCapacity = 40_000 })
            .ScaleOnUtilization(new UtilizationScalingProps { TargetUtilizationPercent = 70 });

        new TableV2(this, "Guests", new TablePropsV2
        {
            PartitionKey = ByCustomer,
            Billing = Billing.Provisioned(new ThroughputProps
            {
                ReadCapacity = Capacity.Fixed(10),
                WriteCapacity = Capacity.Autoscaled(new AutoscaledCapacityOptions { MinCapacity = 1, MaxCapacity = 20 }),
            }),
            Encryption = TableEncryptionV2.CustomerManagedKey(key),
            DeletionProtection = true,
        });

        new TableV2(this, "Reviews", new TablePropsV2
        {
            PartitionKey = new Attribute { Name = "id", Type = AttributeType.STRING },
            Billing = Billing.OnDemand(),
            PointInTimeRecovery = false,
            RemovalPolicy = RemovalPolicy.DESTROY,
        });

        new CfnTable(this, "Rates", new CfnTableProps
        {
            KeySchema = new[] { new CfnTable.KeySchemaProperty { AttributeName = "day", KeyType = "HASH" } },
            AttributeDefinitions = new[]
            {
                new CfnTable.AttributeDefinitionProperty { AttributeName = "day", AttributeType = "S" },
                new CfnTable.AttributeDefinitionProperty { AttributeName = "season", AttributeType = "S" },
            },
            ProvisionedThroughput = new CfnTable.ProvisionedThroughputProperty { ReadCapacityUnits = 5, WriteCapacityUnits = 5 },
            SseSpecification = new CfnTable.SSESpecificationProperty { SseEnabled = false },
        });

        var vault = new Backup.BackupVault(this, "Vault", new Backup.BackupVaultProps
        {
            EncryptionKey = key,
            LockConfiguration = new Backup.LockConfiguration { MinRetention = Duration.Days(30) },
        });
        var plan = new Backup.BackupPlan(this, "Plan", new Backup.BackupPlanProps { BackupVault = vault });
        plan.AddRule(new Backup.BackupPlanRule(new Backup.BackupPlanRuleProps
        {
            RuleName = "nightly",
            ScheduleExpression = Schedule.Cron(new CronOptions { Hour = "3", Minute = "0" }),
            DeleteAfter = Duration.Days(35),
        }));
        plan.AddSelection("Databases", new Backup.BackupSelectionOptions
        {
            Resources = new[] { Backup.BackupResource.FromDynamoDbTable(bookings) },
        });

        new Backup.CfnBackupPlan(this, "Yearly", new Backup.CfnBackupPlanProps
        {
            BackupPlan = new Backup.CfnBackupPlan.BackupPlanResourceTypeProperty
            {
                BackupPlanName = "yearly",
                BackupPlanRule = new[]
                {
                    new Backup.CfnBackupPlan.BackupRuleResourceTypeProperty
                    {
                        RuleName = "yearly",
                        TargetBackupVault = "Default",
                        ScheduleExpression = "cron(0 5 1 1 ? *)",
                        Lifecycle = new Backup.CfnBackupPlan.LifecycleResourceTypeProperty
                        {
                            MoveToColdStorageAfterDays = 30,
                            DeleteAfterDays = 60,
                        },
                    },
                },
            },
        });
    }
}
