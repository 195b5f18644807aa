package com.example.shop;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.InstanceClass;
import software.amazon.awscdk.services.ec2.InstanceSize;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.rds.Credentials;
import software.amazon.awscdk.services.rds.DatabaseInstance;
import software.amazon.awscdk.services.rds.DatabaseInstanceEngine;
import software.amazon.awscdk.services.rds.DatabaseInstanceProps;
import software.amazon.awscdk.services.rds.DatabaseInstanceReadReplica;
import software.amazon.awscdk.services.rds.DatabaseProxy;
import software.amazon.awscdk.services.rds.DatabaseProxyOptions;
import software.amazon.awscdk.services.rds.IInstanceEngine;
import software.amazon.awscdk.services.rds.MySqlInstanceEngineProps;
import software.amazon.awscdk.services.rds.MysqlEngineVersion;
import software.amazon.awscdk.services.rds.ParameterGroup;
import software.amazon.awscdk.services.rds.PostgresEngineVersion;
import software.amazon.awscdk.services.rds.PostgresInstanceEngineProps;
import software.amazon.awscdk.services.rds.RotationSingleUserOptions;
import software.amazon.awscdk.services.rds.StorageType;
import software.constructs.Construct;

/** The relational databases of a shop: orders with a replica and a proxy, and what was made in a hurry. */
public class ShopDatabase extends Stack {
    private static final IInstanceEngine POSTGRES = DatabaseInstanceEngine.postgres(
            PostgresInstanceEngineProps.builder().version(PostgresEngineVersion.VER_16_4).build());
    private static final int BACKUP_DAYS = 14;

    public ShopDatabase(final Construct scope, final String id, final StackProps props) {
        super(scope, id, props);

        final Vpc vpc = Vpc.Builder.create(this, "Vpc").maxAzs(3).build();
        final Key key = Key.Builder.create(this, "Key").enableKeyRotation(true).build();

        final ParameterGroup parameters = ParameterGroup.Builder.create(this, "Parameters")
                .engine(POSTGRES)
                .parameters(Map.of(
                        "rds.force_ssl", "1",
                        "log_statement", "ddl"))
                .build();

        final DatabaseInstance orders = DatabaseInstance.Builder.create(this, "Orders")
                .engine(POSTGRES)
                .instanceType(InstanceType.of(InstanceClass.M6G, InstanceSize.LARGE))
                .vpc(vpc)
                .vpcSubnets(SubnetSelection.builder().subnetType(SubnetType.PRIVATE_WITH_EGRESS).build())
                .parameterGroup(parameters)
                .credentials(Credentials.fromGeneratedSecret("shop"))
                .databaseName("orders")
                .port(6432)
                .storageEncrypted(true)
                .storageEncryptionKey(key)
                .storageType(StorageType.GP3)
                .allocatedStorage(100)
                .maxAllocatedStorage(500)
                .multiAz(true)
                .backupRetention(Duration.days(BACKUP_DAYS))
                .cloudwatchLogsExports(List.of("postgresql", "upgrade"))
                .cloudwatchLogsRetention(RetentionDays.THREE_MONTHS)
                .monitoringInterval(Duration.seconds(60))
                .enablePerformanceInsights(true)
                .performanceInsightEncryptionKey(key)
                .iamAuthentication(true)
                .copyTagsToSnapshot(true)
                .autoMinorVersionUpgrade(true)
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.SNAPSHOT)
                .build();
        orders.addRotationSingleUser(RotationSingleUserOptions.builder()
                .automaticallyAfter(Duration.days(30))
                .build());

        DatabaseInstanceReadReplica.Builder.create(this, "Reports")
                .sourceDatabaseInstance(orders)
                .instanceType(InstanceType.of(InstanceClass.T3, InstanceSize.MEDIUM))
                .vpc(vpc)
                .publiclyAccessible(true)
                .vpcSubnets(SubnetSelection.builder().subnetType(SubnetType.PUBLIC).build())
                .build();

        final DatabaseProxy proxy = orders.addProxy("Proxy", DatabaseProxyOptions.builder()
                .secrets(List.of(orders.getSecret()))
                .vpc(vpc)
                .requireTls(false)
                .debugLogging(true)
                .build());
        proxy.getConnections().allowFromAnyIpv4(Port.tcp(6432));

        // Made for a campaign, and never looked at since.
        final DatabaseInstance campaign = new DatabaseInstance(this, "Campaign", DatabaseInstanceProps.builder()
                .engine(DatabaseInstanceEngine.mysql(
                        MySqlInstanceEngineProps.builder().version(MysqlEngineVersion.VER_8_0_35).build()))
                .instanceType(new InstanceType("db.t3.micro".replace("db.", "")))
                .vpc(vpc)
                .vpcSubnets(SubnetSelection.builder().subnetType(SubnetType.PUBLIC).build())
                .credentials(Credentials.fromUsername("admin"))
                .storageType(StorageType.GP2)
                .backupRetention(Duration.days(0))
                .deleteAutomatedBackups(true)
                .deletionProtection(false)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build());
        campaign.getConnections().allowDefaultPortFromAnyIpv4("for the agency");
    }
}
