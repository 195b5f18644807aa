package com.example.sessions;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.dax.CfnCluster;
import software.amazon.awscdk.services.dax.CfnClusterProps;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticache.CfnCacheCluster;
import software.amazon.awscdk.services.elasticache.CfnParameterGroup;
import software.amazon.awscdk.services.elasticache.CfnReplicationGroup;
import software.amazon.awscdk.services.elasticache.CfnServerlessCache;
import software.amazon.awscdk.services.elasticache.CfnSubnetGroup;
import software.amazon.awscdk.services.elasticache.CfnUser;
import software.amazon.awscdk.services.elasticache.CfnUserGroup;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/** Sessions and counters in memory: ElastiCache, MemoryDB and DAX, all at the L1 level. */
public class SessionCaches extends Stack {
    public SessionCaches(final Construct scope, final String id, final StackProps props) {
        super(scope, id, props);

        Vpc vpc = Vpc.Builder.create(this, "Vpc").maxAzs(2).build();
        SecurityGroup cacheAccess = SecurityGroup.Builder.create(this, "CacheAccess")
                .vpc(vpc)
                .allowAllOutbound(false)
                .build();
        List<String> subnetIds = vpc.selectSubnets(
                SubnetSelection.builder().subnetType(SubnetType.PRIVATE_WITH_EGRESS).build()).getSubnetIds();

        CfnSubnetGroup subnets = CfnSubnetGroup.Builder.create(this, "Subnets")
                .description("Caches")
                .subnetIds(subnetIds)
                .build();
        CfnParameterGroup parameters = CfnParameterGroup.Builder.create(this, "Parameters")
                .cacheParameterGroupFamily("valkey7")
                .description("Evict nothing")
                .properties(Map.of("maxmemory-policy", "noeviction"))
                .build();

        CfnReplicationGroup.Builder.create(this, "Sessions")
                .replicationGroupDescription("Sessions of the shop")
                .engine("valkey")
                .engineVersion("8.0")
                .cacheNodeType("cache.r7g.large")
                .cacheParameterGroupName(parameters.getRef())
                .cacheSubnetGroupName(subnets.getRef())
                .securityGroupIds(List.of(cacheAccess.getSecurityGroupId()))
                .numNodeGroups(2)
                .replicasPerNodeGroup(1)
                .automaticFailoverEnabled(true)
                .multiAzEnabled(true)
                .atRestEncryptionEnabled(true)
                .transitEncryptionEnabled(true)
                .snapshotRetentionLimit(7)
                .autoMinorVersionUpgrade(true)
                .build();

        CfnReplicationGroup.Builder.create(this, "Baskets")
                .replicationGroupDescription("Baskets")
                .engine("redis")
                .engineVersion("5.0.6")
                .cacheNodeType("cache.t2.micro")
                .numCacheClusters(1)
                .port(6379)
                .authToken("correct-horse-battery-staple")
                .transitEncryptionEnabled(false)
                .atRestEncryptionEnabled(false)
                .automaticFailoverEnabled(false)
                .multiAzEnabled(true)
                .snapshotRetentionLimit(0)
                .build();

        CfnCacheCluster.Builder.create(this, "Fragments")
                .engine("memcached")
                .cacheNodeType("cache.m3.medium")
                .numCacheNodes(2)
                .azMode("single-az")
                .cacheSecurityGroupNames(List.of("default"))
                .build();

        CfnUser anyone = CfnUser.Builder.create(this, "Anyone")
                .engine("redis")
                .userId("anyone")
                .userName("default")
                .accessString("on ~* +@all")
                .noPasswordRequired(true)
                .build();
        CfnUserGroup.Builder.create(this, "Everybody")
                .engine("redis")
                .userGroupId("everybody")
                .userIds(List.of(anyone.getUserId()))
                .build();

        CfnServerlessCache.Builder.create(this, "Search")
                .engine("redis")
                .serverlessCacheName("search")
                .cacheUsageLimits(CfnServerlessCache.CacheUsageLimitsProperty.builder()
                        .dataStorage(CfnServerlessCache.DataStorageProperty.builder().maximum(10).unit("GB").build())
                        .build())
                .build();

        software.amazon.awscdk.services.memorydb.CfnCluster.Builder.create(this, "Ledger")
                .clusterName("ledger")
                .aclName("open-access")
                .nodeType("db.r6g.large")
                .numReplicasPerShard(0)
                .tlsEnabled(false)
                .autoMinorVersionUpgrade(false)
                .snapshotRetentionLimit(0)
                .build();
        software.amazon.awscdk.services.memorydb.CfnCluster.Builder.create(this, "Scores")
                .clusterName("scores")
                .aclName("scores")
                .nodeType("db.r6g.large")
                .numReplicasPerShard(2)
                .tlsEnabled(true)
                .snapshotRetentionLimit(14)
                .kmsKeyId("alias/scores")
                .build();

        Role role = Role.Builder.create(this, "DaxRole")
                .assumedBy(ServicePrincipal.Builder.create("dax.amazonaws.com").build())
                .build();
        new CfnCluster(this, "Accelerator", CfnClusterProps.builder()
                .clusterName("accelerator")
                .iamRoleArn(role.getRoleArn())
                .nodeType("dax.r2.large")
                .replicationFactor(1)
                .sseSpecification(CfnCluster.SSESpecificationProperty.builder().sseEnabled(false).build())
                .build());
        CfnCluster.Builder.create(this, "AcceleratorSafe")
                .iamRoleArn(role.getRoleArn())
                .nodeType("dax.r5.large")
                .replicationFactor(3)
                .clusterEndpointEncryptionType("TLS")
                .sseSpecification(CfnCluster.SSESpecificationProperty.builder().sseEnabled(true).build())
                .build();
    }
}
