from aws_cdk import Duration, RemovalPolicy, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from aws_cdk import aws_rds as rds
from constructs import Construct

POSTGRES = rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_16_4)
BACKUP_DAYS = 14


class ShopDatabase(Stack):
    """The relational databases of a shop: orders with a replica and a proxy, and what was made in a hurry."""

    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(self, "Vpc", max_azs=3)
        key = kms.Key(self, "Key", enable_key_rotation=True)

        parameters = rds.ParameterGroup(
            self,
            "Parameters",
            engine=POSTGRES,
            parameters={
                "rds.force_ssl": "1",
                "log_statement": "ddl",
            },
        )

        self.orders = rds.DatabaseInstance(
            self,
            "Orders",
            engine=POSTGRES,
            instance_type=ec2.InstanceType.of(ec2.InstanceClass.M6G, ec2.InstanceSize.LARGE),
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS),
            parameter_group=parameters,
            credentials=rds.Credentials.from_generated_secret("shop"),
            database_name="orders",
            port=6432,
            storage_encrypted=True,
            storage_encryption_key=key,
            storage_type=rds.StorageType.GP3,
            allocated_storage=100,
            max_allocated_storage=500,
            multi_az=True,
            backup_retention=Duration.days(BACKUP_DAYS),
            cloudwatch_logs_exports=["postgresql", "upgrade"],
            cloudwatch_logs_retention=logs.RetentionDays.THREE_MONTHS,
            monitoring_interval=Duration.seconds(60),
            enable_performance_insights=True,
            performance_insight_encryption_key=key,
            iam_authentication=True,
            copy_tags_to_snapshot=True,
            auto_minor_version_upgrade=True,
            deletion_protection=True,
            removal_policy=RemovalPolicy.SNAPSHOT,
        )
        self.orders.add_rotation_single_user(automatically_after=Duration.days(30))

        rds.DatabaseInstanceReadReplica(
            self,
            "Reports",
            source_database_instance=self.orders,
            instance_type=ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MEDIUM),
            vpc=vpc,
            publicly_accessible=True,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
        )

        proxy = self.orders.add_proxy(
            "Proxy",
            secrets=[self.orders.secret],
            vpc=vpc,
            require_tls=False,
            debug_logging=True,
        )
        proxy.connections.allow_from_any_ipv4(ec2.Port.tcp(6432))

        # Made for a campaign, and never looked at since.
        campaign = rds.DatabaseInstance(
            self,
            "Campaign",
            engine=rds.DatabaseInstanceEngine.mysql(version=rds.MysqlEngineVersion.VER_8_0_35),
            instance_type=ec2.InstanceType("db.t3.micro".replace("db.", "")),
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
            credentials=rds.Credentials.from_username("admin"),
            storage_type=rds.StorageType.GP2,
            backup_retention=Duration.days(0),
            delete_automated_backups=True,
            deletion_protection=False,
            removal_policy=RemovalPolicy.DESTROY,
        )
        campaign.connections.allow_default_port_from_any_ipv4("for the agency")
