from aws_cdk import Duration, RemovalPolicy, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticache as elasticache
from aws_cdk import aws_rds as rds
from constructs import Construct


class SessionsStack(Stack):
    """Sessions and visits of a small shop."""

    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(self, "Vpc")

        subnets = elasticache.CfnSubnetGroup(
            self,
            "CacheSubnets",
            description="Private subnets of the session cache",
            subnet_ids=vpc.select_subnets(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS).subnet_ids,
        )

        # One node, and everything on the network can be read.
        elasticache.CfnReplicationGroup(
            self,
            "Sessions",
            replication_group_description="Sessions of the shop",
            engine="redis",
            cache_node_type="cache.t4g.small",
            num_cache_clusters=1,
            automatic_failover_enabled=False,
            cache_subnet_group_name=subnets.ref,
        )

        # A writer and a reader in two zones, and two weeks of backups.
        visits = rds.DatabaseCluster(
            self,
            "Visits",
            engine=rds.DatabaseClusterEngine.aurora_postgres(
                version=rds.AuroraPostgresEngineVersion.VER_16_4,
            ),
            writer=rds.ClusterInstance.serverless_v2("Writer"),
            readers=[rds.ClusterInstance.serverless_v2("Reader", scale_with_writer=True)],
            vpc=vpc,
            storage_encrypted=True,
            backup=rds.BackupProps(retention=Duration.days(14)),
            deletion_protection=True,
            removal_policy=RemovalPolicy.SNAPSHOT,
        )
        visits.add_rotation_single_user()
