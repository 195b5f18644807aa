using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElastiCache;
using Amazon.CDK.AWS.IAM;
using Constructs;
using Dax = Amazon.CDK.AWS.DAX;
using MemoryDB = Amazon.CDK.AWS.MemoryDB;

namespace Sessions
{
    /// <summary>Sessions and counters in memory: ElastiCache, MemoryDB and DAX, all at the L1 level.</summary>
    public class SessionCaches : Stack
    {
        public SessionCaches(Construct scope, string id, IStackProps props = null) : base(scope, id, props)
        {
            var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
            var cacheAccess = new SecurityGroup(this, "CacheAccess", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
            var subnetIds = vpc.SelectSubnets(new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS }).SubnetIds;

            var subnets = new Amazon.CDK.AWS.ElastiCache.CfnSubnetGroup(this, "Subnets", new Amazon.CDK.AWS.ElastiCache.CfnSubnetGroupProps
            {
                Description = "Caches",
                SubnetIds = subnetIds,
            });
            var parameters = new CfnParameterGroup(this, "Parameters", new CfnParameterGroupProps
            {
                CacheParameterGroupFamily = "valkey7",
                Description = "Evict nothing",
                Properties = new Dictionary<string, string> { { "maxmemory-policy", "noeviction" } },
            });

            new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
            {
                ReplicationGroupDescription = "Sessions of the shop",
                Engine = "valkey",
                EngineVersion = "8.0",
                CacheNodeType = "cache.r7g.large",
                CacheParameterGroupName = parameters.Ref,
                CacheSubnetGroupName = subnets.Ref,
                SecurityGroupIds = new[] { cacheAccess.SecurityGroupId },
                NumNodeGroups = 2,
                ReplicasPerNodeGroup = 1,
                AutomaticFailoverEnabled = true,
                MultiAzEnabled = true,
                AtRestEncryptionEnabled = true,
                TransitEncryptionEnabled = true,
                SnapshotRetentionLimit = 7,
                AutoMinorVersionUpgrade = true,
            });

            new CfnReplicationGroup(this, "Baskets", new CfnReplicationGroupProps
            {
                ReplicationGroupDescription = "Baskets",
                Engine = "redis",
                EngineVersion = "5.0.6",
                CacheNodeType = "cache.t2.micro",
                NumCacheClusters = 1,
                Port = 6379,
                AuthToken = "correct-horse-battery-staple",
                TransitEncryptionEnabled = false,
                AtRestEncryptionEnabled = false,
                AutomaticFailoverEnabled = false,
                MultiAzEnabled = true,
                SnapshotRetentionLimit = 0,
            });

            _ = new CfnCacheCluster(this, "Fragments", new CfnCacheClusterProps
            {
                Engine = "memcached",
                CacheNodeType = "cache.m3.medium",
                NumCacheNodes = 2,
                AzMode = "single-az",
                CacheSecurityGroupNames = new[] { "default" },
            });

            var anyone = new CfnUser(this, "Anyone", new CfnUserProps
            {
                Engine = "redis",
                UserId = "anyone",
                UserName = "default",
                AccessString = "on ~* +@all",
                NoPasswordRequired = true,
            });
            new CfnUserGroup(this, "Everybody", new CfnUserGroupProps { Engine = "redis", UserGroupId = "everybody", UserIds = new[] { anyone.UserId } });

            new CfnServerlessCache(this, "Search", new CfnServerlessCacheProps
            {
                Engine = "redis",
                ServerlessCacheName = "search",
                CacheUsageLimits = new CfnServerlessCache.CacheUsageLimitsProperty
                {
                    DataStorage = new CfnServerlessCache.DataStorageProperty { Maximum = 10, Unit = "GB" },
                },
            });

            new MemoryDB.CfnCluster(this, "Ledger", new MemoryDB.CfnClusterProps
            {
                ClusterName = "ledger",
                AclName = "open-access",
                NodeType = "db.r6g.large",
                NumReplicasPerShard = 0,
                TlsEnabled = false,
                AutoMinorVersionUpgrade = false,
                SnapshotRetentionLimit = 0,
            });
            new MemoryDB.CfnCluster(this, "Scores", new MemoryDB.CfnClusterProps
            {
                ClusterName = "scores",
                AclName = "scores",
                NodeType = "db.r6g.large",
                NumReplicasPerShard = 2,
                TlsEnabled = true,
                SnapshotRetentionLimit = 14,
                KmsKeyId = "alias/scores",
            });

            var role = new Role(this, "DaxRole", new RoleProps { AssumedBy = new ServicePrincipal("dax.amazonaws.com") });
            new Dax.CfnCluster(this, "Accelerator", new Dax.CfnClusterProps
            {
                ClusterName = "accelerator",
                IamRoleArn = role.RoleArn,
                NodeType = "dax.r2.large",
                ReplicationFactor = 1,
                SseSpecification = new Dax.CfnCluster.SSESpecificationProperty { SseEnabled = false },
            });
            new Dax.CfnCluster(this, "AcceleratorSafe", new Dax.CfnClusterProps
            {
                IamRoleArn = role.RoleArn,
                NodeType = "dax.r5.large",
                ReplicationFactor = 3,
                ClusterEndpointEncryptionType = "TLS",
                SseSpecification = new Dax.CfnCluster.SSESpecificationProperty { SseEnabled = true },
            });
        }
    }
}
