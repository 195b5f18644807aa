package com.example;

import java.util.List;
import java.util.Map;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.docdb.Login;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.AutoscaledCapacityOptions;
import software.amazon.awscdk.services.dynamodb.Billing;
import software.amazon.awscdk.services.dynamodb.Capacity;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTable.KeySchemaProperty;
import software.amazon.awscdk.services.dynamodb.CfnTableProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ReplicaTableProps;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.dynamodb.ThroughputProps;
import software.amazon.awscdk.services.ec2.InstanceClass;
import software.amazon.awscdk.services.ec2.InstanceSize;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroupProps;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcLookupOptions;
import software.amazon.awscdk.services.rds.AuroraPostgresClusterEngineProps;
import software.amazon.awscdk.services.rds.AuroraPostgresEngineVersion;
import software.amazon.awscdk.services.rds.CfnDBCluster;
import software.amazon.awscdk.services.rds.CfnDBInstance;
import software.amazon.awscdk.services.rds.ClusterInstance;
import software.amazon.awscdk.services.rds.Credentials;
import software.amazon.awscdk.services.rds.DatabaseCluster;
import software.amazon.awscdk.services.rds.DatabaseClusterEngine;
import software.amazon.awscdk.services.rds.DatabaseInstance;
import software.amazon.awscdk.services.rds.DatabaseInstanceEngine;
import software.amazon.awscdk.services.rds.DatabaseInstanceProps;
import software.amazon.awscdk.services.rds.MySqlInstanceEngineProps;
import software.amazon.awscdk.services.rds.MysqlEngineVersion;
import software.amazon.awscdk.services.rds.ParameterGroup;
import software.amazon.awscdk.services.rds.PostgresEngineVersion;
import software.amazon.awscdk.services.rds.PostgresInstanceEngineProps;
import software.amazon.awscdk.services.rds.ProvisionedClusterInstanceProps;
import software.amazon.awscdk.services.rds.ServerlessV2ClusterInstanceProps;
import software.amazon.awscdk.services.rds.StorageType;
import software.constructs.Construct;

class Ledger extends DatabaseInstance {
    Ledger(final Construct scope, final String id, final DatabaseInstanceProps settings) {
        super(scope, id, settings);
    }
}

public class Stack extends software.amazon.awscdk.Stack {
    private static final int DAYS = 7;

    public Stack(final Construct scope, final String id, final StackProps props) {
        super(scope, id, props);

        final IVpc vpc = Vpc.fromLookup(this, "Vpc", VpcLookupOptions.builder().isDefault(true).build());

        final SecurityGroup group = new SecurityGroup(this, "Group", SecurityGroupProps.builder()
                .vpc(vpc)
                .allowAllOutbound(false)
                .build());
        group.addIngressRule(Peer.anyIpv4(), Port.tcp(5432), "Everybody", false);

        final ParameterGroup parameters = ParameterGroup.Builder.create(this, "Parameters")
                .engine(DatabaseInstanceEngine.postgres(
                        PostgresInstanceEngineProps.builder().version(PostgresEngineVersion.VER_16_4).build()))
                .parameters(Map.of("rds.force_ssl", "0", "log_statement", "all"))
                .build();

        // The database of the shop.
        final DatabaseInstance database = DatabaseInstance.Builder.create(this, "Database")
                .engine(DatabaseInstanceEngine.postgres(
                        PostgresInstanceEngineProps.builder().version(PostgresEngineVersion.VER_16_4).build()))
                .instanceType(InstanceType.of(InstanceClass.BURSTABLE4_GRAVITON, InstanceSize.MEDIUM))
                .vpc(vpc)
                .vpcSubnets(SubnetSelection.builder().subnetType(SubnetType.PRIVATE_ISOLATED).build())
                .securityGroups(List.of(group))
                .parameterGroup(parameters)
                .credentials(Credentials.fromGeneratedSecret("postgres"))
                .storageType(StorageType.GP3)
                .allocatedStorage(100)
                .backupRetention(Duration.days(DAYS))
                .multiAz(false) // one zone is enough
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.SNAPSHOT)
                .build();
        database.getConnections().allowFromAnyIpv4(Port.tcp(5432), "Everybody");
        final CfnDBInstance cfn = (CfnDBInstance) database.getNode().getDefaultChild();
        cfn.addPropertyOverride("EnableCloudwatchLogsExports", List.of("postgresql", "upgrade"));
        cfn.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.RETAIN);
        cfn.setMultiAz(true);

        final DatabaseCluster cluster = DatabaseCluster.Builder.create(this, "Cluster")
                .engine(DatabaseClusterEngine.auroraPostgres(
                        AuroraPostgresClusterEngineProps.builder().version(AuroraPostgresEngineVersion.VER_16_4).build()))
                .writer(ClusterInstance.serverlessV2("Writer",
                        ServerlessV2ClusterInstanceProps.builder().publiclyAccessible(false).build()))
                .readers(List.of(ClusterInstance.provisioned("Reader", ProvisionedClusterInstanceProps.builder()
                        .instanceType(InstanceType.of(InstanceClass.R6G, InstanceSize.LARGE))
                        .build())))
                .serverlessV2MinCapacity(0.5)
                .storageEncrypted(true)
                .vpc(vpc)
                .build();
        ((CfnDBCluster) cluster.getNode().getDefaultChild()).addPropertyOverride("BacktrackWindow", 86400);

        final TableV2 table = TableV2.Builder.create(this, "Table")
                .partitionKey(Attribute.builder().name("pk").type(AttributeType.STRING).build())
                .billing(Billing.provisioned(ThroughputProps.builder()
                        .readCapacity(Capacity.fixed(5))
                        .writeCapacity(Capacity.autoscaled(AutoscaledCapacityOptions.builder().maxCapacity(10).build()))
                        .build()))
                .pointInTimeRecoverySpecification(
                        PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
                .replicas(List.of(
                        ReplicaTableProps.builder().region("eu-west-1").build(),
                        ReplicaTableProps.builder().region("eu-central-1").deletionProtection(true).build()))
                .build();
        table.applyRemovalPolicy(RemovalPolicy.RETAIN);

        software.amazon.awscdk.services.docdb.DatabaseCluster.Builder.create(this, "Documents")
                .masterUser(Login.builder().username("admin").build())
                .instanceType(new InstanceType("r6g.large"))
                .instances(2)
                .vpc(vpc)
                .build()
                .applyRemovalPolicy(RemovalPolicy.DESTROY);

        final CfnDBCluster.ServerlessV2ScalingConfigurationProperty scaling =
                CfnDBCluster.ServerlessV2ScalingConfigurationProperty.builder().minCapacity(0.5).maxCapacity(8).build();
        CfnDBCluster.Builder.create(this, "Plain")
                .engine("aurora-postgresql")
                .engineVersion("16.4")
                .serverlessV2ScalingConfiguration(scaling)
                .vpcSecurityGroupIds(List.of("sg-1", "sg-2"))
                .tags(List.of(CfnTag.builder().key("team").value("shop").build()))
                .build();

        final CfnTable orders = new CfnTable(this, "Orders", CfnTableProps.builder()
                .attributeDefinitions(List.of(
                        CfnTable.AttributeDefinitionProperty.builder().attributeName("pk").attributeType("S").build(),
                        CfnTable.AttributeDefinitionProperty.builder().attributeName("sk").attributeType("N").build()))
                .keySchema(List.of(
                        KeySchemaProperty.builder().attributeName("pk").keyType("HASH").build(),
                        KeySchemaProperty.builder().attributeName("sk").keyType("RANGE").build()))
                .sseSpecification(CfnTable.SSESpecificationProperty.builder().sseEnabled(true).build())
                .build());
        orders.setDeletionProtectionEnabled(false);

        new Ledger(this, "Ledger", DatabaseInstanceProps.builder()
                .engine(DatabaseInstanceEngine.mysql(
                        MySqlInstanceEngineProps.builder().version(MysqlEngineVersion.VER_8_0).build()))
                .vpc(vpc)
                .build());

        NagSuppressions.addResourceSuppressions(database, List.of(
                NagPackSuppression.builder().id("AwsSolutions-RDS3").reason("A test").build()), false);
    }
}
