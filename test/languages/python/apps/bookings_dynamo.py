import aws_cdk as cdk
from aws_cdk import aws_backup as backup
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_events as events
from aws_cdk import aws_kms as kms
from constructs import Construct

BY_CUSTOMER = dynamodb.Attribute(name="customer", type=dynamodb.AttributeType.STRING)


class BookingsDynamo(cdk.Stack):
    """Bookings in DynamoDB, with backups for what matters."""

    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        key = kms.Key(self, "Key", enable_key_rotation=True)

        bookings = dynamodb.Table(
            self,
            "Bookings",
            partition_key=BY_CUSTOMER,
            sort_key=dynamodb.Attribute(name="bookedAt", type=dynamodb.AttributeType.NUMBER),
            billing_mode=dynamodb.BillingMode.PAY_PER_REQUEST,
            encryption=dynamodb.TableEncryption.CUSTOMER_MANAGED,
            encryption_key=key,
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            stream=dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
            time_to_live_attribute="expires",
            deletion_protection=True,
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
        bookings.add_global_secondary_index(
            index_name="byHotel",
            partition_key=dynamodb.Attribute(name="hotel", type=dynamodb.AttributeType.STRING),
            projection_type=dynamodb.ProjectionType.ALL,
        )

        # Grown from a prototype.
        rooms = dynamodb.Table(
            self,
            "Rooms",
            partition_key=dynamodb.Attribute(name="room", type=dynamodb.AttributeType.STRING),
            read_capacity=20,
            write_capacity=5,
            table_name="rooms",
            removal_policy=cdk.RemovalPolicy.DESTROY,
        )
        rooms.auto_scale_read_capacity(min_capacity=20, max_capacity=40_000).scale_on_utilization(
            target_utilization_percent=70
        )

        dynamodb.TableV2(
            self,
            "Guests",
            partition_key=BY_CUSTOMER,
            billing=dynamodb.Billing.provisioned(
                read_capacity=dynamodb.Capacity.fixed(10),
                write_capacity=dynamodb.Capacity.autoscaled(min_capacity=1, max_capacity=20),
            ),
            encryption=dynamodb.TableEncryptionV2.customer_managed_key(key),
            deletion_protection=True,
        )

        dynamodb.TableV2(
            self,
            "Reviews",
            partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING),
            billing=dynamodb.Billing.on_demand(),
            point_in_time_recovery=False,
            removal_policy=cdk.RemovalPolicy.DESTROY,
        )

        dynamodb.CfnTable(
            self,
            "Rates",
            key_schema=[dynamodb.CfnTable.KeySchemaProperty(attribute_name="day", key_type="HASH")],
            attribute_definitions=[
                dynamodb.CfnTable.AttributeDefinitionProperty(attribute_name="day", attribute_type="S"),
                dynamodb.CfnTable.AttributeDefinitionProperty(attribute_name="season", attribute_type="S"),
            ],
            provisioned_throughput=dynamodb.CfnTable.ProvisionedThroughputProperty(
                read_capacity_units=5, write_capacity_units=5
            ),
            sse_specification=dynamodb.CfnTable.SSESpecificationProperty(sse_enabled=False),
        )

        vault = backup.BackupVault(
            self,
            "Vault",
            encryption_key=key,
            lock_configuration=backup.LockConfiguration(min_retention=cdk.Duration.days(30)),
        )
        plan = backup.BackupPlan(self, "Plan", backup_vault=vault)
        plan.add_rule(
            backup.BackupPlanRule(
                rule_name="nightly",
                schedule_expression=events.Schedule.cron(hour="3", minute="0"),
                delete_after=cdk.Duration.days(35),
            )
        )
        plan.add_selection("Databases", resources=[backup.BackupResource.from_dynamo_db_table(bookings)])

        backup.CfnBackupPlan(
            self,
            "Yearly",
            backup_plan=backup.CfnBackupPlan.BackupPlanResourceTypeProperty(
                backup_plan_name="yearly",
                backup_plan_rule=[
                    backup.CfnBackupPlan.BackupRuleResourceTypeProperty(
                        rule_name="yearly",
                        target_backup_vault="Default",
                        schedule_expression="cron(0 5 1 1 ? *)",
                        lifecycle=backup.CfnBackupPlan.LifecycleResourceTypeProperty(
                            move_to_cold_storage_after_days=30, delete_after_days=60
                        ),
                    )
                ],
            ),
        )
