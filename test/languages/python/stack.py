import aws_cdk as cdk
from aws_cdk import (
    aws_docdb as docdb,
    aws_dynamodb as dynamodb,
    aws_ec2 as ec2,
    aws_rds as rds,
)
from cdk_nag import NagPackSuppression, NagSuppressions
from constructs import Construct

DAYS = 7


class Ledger(rds.DatabaseInstance):
    pass


class Stack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc.from_lookup(self, "Vpc", is_default=True)

        group = ec2.SecurityGroup(self, "Group", vpc=vpc, allow_all_outbound=False)
        group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(5432), "Everybody", False)

        parameters = rds.ParameterGroup(
            self,
            "Parameters",
            engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_16_4),
            parameters={"rds.force_ssl": "0", "log_statement": "all"},
        )

        # The database of the shop.
        database = rds.DatabaseInstance(
            self,
            "Database",
            engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_16_4),
            instance_type=ec2.InstanceType.of(ec2.InstanceClass.BURSTABLE4_GRAVITON, ec2.InstanceSize.MEDIUM),
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED),
            security_groups=[group],
            parameter_group=parameters,
            credentials=rds.Credentials.from_generated_secret("postgres"),
            storage_type=rds.StorageType.GP3,
            allocated_storage=100,
            backup_retention=cdk.Duration.days(DAYS),
            multi_az=False,  # one zone is enough
            deletion_protection=True,
            removal_policy=cdk.RemovalPolicy.SNAPSHOT,
        )
        database.connections.allow_from_any_ipv4(ec2.Port.tcp(5432), "Everybody")
        cfn = database.node.default_child
        cfn.add_property_override("EnableCloudwatchLogsExports", ["postgresql", "upgrade"])
        cfn.cfn_options.deletion_policy = cdk.CfnDeletionPolicy.RETAIN
        cfn.multi_az = True

        cluster = rds.DatabaseCluster(
            self,
            "Cluster",
            engine=rds.DatabaseClusterEngine.aurora_postgres(version=rds.AuroraPostgresEngineVersion.VER_16_4),
            writer=rds.ClusterInstance.serverless_v2("Writer", publicly_accessible=False),
            readers=[
                rds.ClusterInstance.provisioned(
                    "Reader",
                    instance_type=ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE),
                ),
            ],
            serverless_v2_min_capacity=0.5,
            storage_encrypted=True,
            vpc=vpc,
        )
        cluster.node.default_child.add_property_override("BacktrackWindow", 86400)

        table = dynamodb.TableV2(
            self,
            "Table",
            partition_key=dynamodb.Attribute(name="pk", type=dynamodb.AttributeType.STRING),
            billing=dynamodb.Billing.provisioned(
                read_capacity=dynamodb.Capacity.fixed(5),
                write_capacity=dynamodb.Capacity.autoscaled(max_capacity=10),
            ),
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True,
            ),
            replicas=[
                dynamodb.ReplicaTableProps(region="eu-west-1"),
                dynamodb.ReplicaTableProps(region="eu-central-1", deletion_protection=True),
            ],
        )
        table.apply_removal_policy(cdk.RemovalPolicy.RETAIN)

        docdb.DatabaseCluster(
            self,
            "Documents",
            master_user=docdb.Login(username="admin"),
            instance_type=ec2.InstanceType("r6g.large"),
            instances=2,
            vpc=vpc,
        ).apply_removal_policy(cdk.RemovalPolicy.DESTROY)

        scaling = rds.CfnDBCluster.ServerlessV2ScalingConfigurationProperty(min_capacity=0.5, max_capacity=8)
        rds.CfnDBCluster(
            self,
            "Plain",
            engine="aurora-postgresql",
            engine_version="16.4",
            serverless_v2_scaling_configuration=scaling,
            vpc_security_group_ids=["sg-1", "sg-2"],
            tags=[cdk.CfnTag(key="team", value="shop")],
        )

        orders = dynamodb.CfnTable(
            self,
            "Orders",
            attribute_definitions=[
                dynamodb.CfnTable.AttributeDefinitionProperty(attribute_name="pk", attribute_type="S"),
                dynamodb.CfnTable.AttributeDefinitionProperty(attribute_name="sk", attribute_type="N"),
            ],
            key_schema=[
                dynamodb.CfnTable.KeySchemaProperty(attribute_name="pk", key_type="HASH"),
                dynamodb.CfnTable.KeySchemaProperty(attribute_name="sk", key_type="RANGE"),
            ],
            sse_specification=dynamodb.CfnTable.SSESpecificationProperty(sse_enabled=True),
        )
        orders.deletion_protection_enabled = False

        Ledger(
            self,
            "Ledger",
            engine=rds.DatabaseInstanceEngine.mysql(version=rds.MysqlEngineVersion.VER_8_0),
            vpc=vpc,
        )

        NagSuppressions.add_resource_suppressions(
            database,
            [NagPackSuppression(id="AwsSolutions-RDS3", reason="A test")],
            False,
        )
