from aws_cdk import Duration, Stack, aws_ec2 as ec2, aws_rds as rds


class ShopStack(Stack):
    def __init__(self, scope, construct_id, **kwargs):
        super().__init__(scope, construct_id, **kwargs)
        vpc = ec2.Vpc(self, "Vpc")

        rds.DatabaseCluster(
            self,
            "Orders",
            engine=rds.DatabaseClusterEngine.aurora_postgres(
                version=rds.AuroraPostgresEngineVersion.VER_16_4
            ),
            vpc=vpc,
            storage_encrypted=True,
            backup=rds.BackupProps(retention=Duration.days(1)),
            writer=rds.ClusterInstance.serverless_v2("writer"),
            readers=[rds.ClusterInstance.serverless_v2("reader", scale_with_writer=True)],
            deletion_protection=True,
        )
