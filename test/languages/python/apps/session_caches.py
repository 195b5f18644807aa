from aws_cdk import Stack
from aws_cdk import aws_dax as dax, aws_iam as iam, aws_memorydb as memorydb
from aws_cdk.aws_ec2 import SecurityGroup, SubnetType, Vpc
from aws_cdk.aws_elasticache import (
    CfnCacheCluster,
    CfnParameterGroup,
    CfnReplicationGroup,
    CfnServerlessCache,
    CfnSubnetGroup,
    CfnUser,
    CfnUserGroup,
)
from constructs import Construct


class SessionCaches(Stack):
    """Sessions and counters in memory: ElastiCache, MemoryDB and DAX, all at the L1 level."""

    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = Vpc(self, 'Vpc', max_azs=2)
        cache_access = SecurityGroup(self, 'CacheAccess', vpc=vpc, allow_all_outbound=False)
        subnet_ids = vpc.select_subnets(subnet_type=SubnetType.PRIVATE_WITH_EGRESS).subnet_ids

        subnets = CfnSubnetGroup(self, 'Subnets', description='Caches', subnet_ids=subnet_ids)
        parameters = CfnParameterGroup(
            self,
            'Parameters',
            cache_parameter_group_family='valkey7',
            description='Evict nothing',
            properties={'maxmemory-policy': 'noeviction'},
        )

        CfnReplicationGroup(
            self,
            'Sessions',
            replication_group_description='Sessions of the shop',
            engine='valkey',
            engine_version='8.0',
            cache_node_type='cache.r7g.large',
            cache_parameter_group_name=parameters.ref,
            cache_subnet_group_name=subnets.ref,
            security_group_ids=[cache_access.security_group_id],
            num_node_groups=2,
            replicas_per_node_group=1,
            automatic_failover_enabled=True,
            multi_az_enabled=True,
            at_rest_encryption_enabled=True,
            transit_encryption_enabled=True,
            snapshot_retention_limit=7,
            auto_minor_version_upgrade=True,
        )

        CfnReplicationGroup(
            self,
            'Baskets',
            replication_group_description='Baskets',
            engine='redis',
            engine_version='5.0.6',
            cache_node_type='cache.t2.micro',
            num_cache_clusters=1,
            port=6379,
            auth_token='correct-horse-battery-staple',
            transit_encryption_enabled=False,
            at_rest_encryption_enabled=False,
            automatic_failover_enabled=False,
            multi_az_enabled=True,
            snapshot_retention_limit=0,
        )

        CfnCacheCluster(
            self,
            'Fragments',
            engine='memcached',
            cache_node_type='cache.m3.medium',
            num_cache_nodes=2,
            az_mode='single-az',
            cache_security_group_names=['default'],
        )

        anyone = CfnUser(
            self,
            'Anyone',
            engine='redis',
            user_id='anyone',
            user_name='default',
            access_string='on ~* +@all',
            no_password_required=True,
        )
        CfnUserGroup(self, 'Everybody', engine='redis', user_group_id='everybody', user_ids=[anyone.user_id])

        CfnServerlessCache(
            self,
            'Search',
            engine='redis',
            serverless_cache_name='search',
            cache_usage_limits=CfnServerlessCache.CacheUsageLimitsProperty(
                data_storage=CfnServerlessCache.DataStorageProperty(maximum=10, unit='GB'),
            ),
        )

        memorydb.CfnCluster(
            self,
            'Ledger',
            cluster_name='ledger',
            acl_name='open-access',
            node_type='db.r6g.large',
            num_replicas_per_shard=0,
            tls_enabled=False,
            auto_minor_version_upgrade=False,
            snapshot_retention_limit=0,
        )
        memorydb.CfnCluster(
            self,
            'Scores',
            cluster_name='scores',
            acl_name='scores',
            node_type='db.r6g.large',
            num_replicas_per_shard=2,
            tls_enabled=True,
            snapshot_retention_limit=14,
            kms_key_id='alias/scores',
        )

        role = iam.Role(self, 'DaxRole', assumed_by=iam.ServicePrincipal('dax.amazonaws.com'))
        dax.CfnCluster(
            self,
            'Accelerator',
            cluster_name='accelerator',
            iam_role_arn=role.role_arn,
            node_type='dax.r2.large',
            replication_factor=1,
            sse_specification=dax.CfnCluster.SSESpecificationProperty(sse_enabled=False),
        )
        dax.CfnCluster(
            self,
            'AcceleratorSafe',
            iam_role_arn=role.role_arn,
            node_type='dax.r5.large',
            replication_factor=3,
            cluster_endpoint_encryption_type='TLS',
            sse_specification=dax.CfnCluster.SSESpecificationProperty(sse_enabled=True),
        )
