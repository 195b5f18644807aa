package com.example.bookings;

import java.util.Arrays;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.backup.BackupPlan;
import software.amazon.awscdk.services.backup.BackupPlanRule;
import software.amazon.awscdk.services.backup.BackupResource;
import software.amazon.awscdk.services.backup.BackupSelectionOptions;
import software.amazon.awscdk.services.backup.BackupVault;
import software.amazon.awscdk.services.backup.CfnBackupPlan;
import software.amazon.awscdk.services.backup.LockConfiguration;
import software.amazon.awscdk.services.dynamodb.*;
import software.amazon.awscdk.services.events.CronOptions;
import software.amazon.awscdk.services.events.Schedule;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/** Bookings in DynamoDB, with backups for what matters. */
public class BookingsDynamo extends Stack {
    private static final Attribute BY_CUSTOMER =
            Attribute.builder().name("customer").type(AttributeType.STRING).build();

    public BookingsDynamo(final Construct scope, final String id, final StackProps props) {
        super(scope, id, props);

        Key key = Key.Builder.create(this, "Key").enableKeyRotation(true).build();

        Table bookings = Table.Builder.create(this, "Bookings")
                .partitionKey(BY_CUSTOMER)
                .sortKey(Attribute.builder().name("bookedAt").type(AttributeType.NUMBER).build())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .encryption(TableEncryption.CUSTOMER_MANAGED)
                .encryptionKey(key)
                .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .stream(StreamViewType.NEW_AND_OLD_IMAGES)
                .timeToLiveAttribute("expires")
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        bookings.addGlobalSecondaryIndex(GlobalSecondaryIndexProps.builder()
                .indexName("byHotel")
                .partitionKey(Attribute.builder().name("hotel").type(AttributeType.STRING).build())
                .projectionType(ProjectionType.ALL)
                .build());

        // Grown from a prototype.
        Table rooms = new Table(this, "Rooms", TableProps.builder()
                .partitionKey(Attribute.builder().name("room").type(AttributeType.STRING).build())
                .readCapacity(20)
                .writeCapacity(5)
                .tableName("rooms")
                .removalPolicy(RemovalPolicy.DESTROY)
                .build());
        rooms.autoScaleReadCapacity(EnableScalingProps.builder().minCapacity(20).maxCapacity(40_000).build())
                .scaleOnUtilization(UtilizationScalingProps.builder().targetUtilizationPercent(70).build());

        TableV2.Builder.create(this, "Guests")
                .partitionKey(BY_CUSTOMER)
                .billing(Billing.provisioned(ThroughputProps.builder()
                        .readCapacity(Capacity.fixed(10))
                        .writeCapacity(Capacity.autoscaled(
                                AutoscaledCapacityOptions.builder().minCapacity(1).maxCapacity(20).build()))
                        .build()))
                .encryption(TableEncryptionV2.customerManagedKey(key))
                .deletionProtection(true)
                .build();

        TableV2.Builder.create(this, "Reviews")
                .partitionKey(Attribute.builder().name("id").type(AttributeType.STRING).build())
                .billing(Billing.onDemand())
                .pointInTimeRecovery(false)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();

        CfnTable.Builder.create(this, "Rates")
                .keySchema(List.of(CfnTable.KeySchemaProperty.builder().attributeName("day").keyType("HASH").build()))
                .attributeDefinitions(Arrays.asList(
                        CfnTable.AttributeDefinitionProperty.builder().attributeName("day").attributeType("S").build(),
                        CfnTable.AttributeDefinitionProperty.builder()
                                .attributeName("season")
                                .attributeType("S")
                                .build()))
                .provisionedThroughput(CfnTable.ProvisionedThroughputProperty.builder()
                        .readCapacityUnits(5)
                        .writeCapacityUnits(5)
                        .build())
                .sseSpecification(CfnTable.SSESpecificationProperty.builder().sseEnabled(false).build())
                .build();

        BackupVault vault = BackupVault.Builder.create(this, "Vault")
                .encryptionKey(key)
                .lockConfiguration(LockConfiguration.builder().minRetention(Duration.days(30)).build())
                .build();
        BackupPlan plan = BackupPlan.Builder.create(this, "Plan").backupVault(vault).build();
        plan.addRule(BackupPlanRule.Builder.create()
                .ruleName("nightly")
                .scheduleExpression(Schedule.cron(CronOptions.builder().hour("3").minute("0").build()))
                .deleteAfter(Duration.days(35))
                .build());
        plan.addSelection("Databases", BackupSelectionOptions.builder()
                .resources(List.of(BackupResource.fromDynamoDbTable(bookings)))
                .build());

        CfnBackupPlan.Builder.create(this, "Yearly")
                .backupPlan(CfnBackupPlan.BackupPlanResourceTypeProperty.builder()
                        .backupPlanName("yearly")
                        .backupPlanRule(List.of(CfnBackupPlan.BackupRuleResourceTypeProperty.builder()
                                .ruleName("yearly")
                                .targetBackupVault("Default")
                                .scheduleExpression("cron(0 5 1 1 ? *)")
                                .lifecycle(CfnBackupPlan.LifecycleResourceTypeProperty.builder()
                                        .moveToColdStorageAfterDays(30)
                                        .deleteAfterDays(60)
                                        .build())
                                .build()))
                        .build())
                .build();
    }
}
