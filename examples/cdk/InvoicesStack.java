package com.example.shop;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.docdb.BackupProps;
import software.amazon.awscdk.services.docdb.DatabaseCluster;
import software.amazon.awscdk.services.docdb.Login;
import software.amazon.awscdk.services.ec2.InstanceClass;
import software.amazon.awscdk.services.ec2.InstanceSize;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.constructs.Construct;

/** Invoices of a small shop as documents, once as they were first kept and once as they should be. */
public class InvoicesStack extends Stack {
    public InvoicesStack(final Construct scope, final String id, final StackProps props) {
        super(scope, id, props);

        Vpc vpc = Vpc.Builder.create(this, "Vpc").build();
        InstanceType large = InstanceType.of(InstanceClass.R6G, InstanceSize.LARGE);

        // One instance, one day of backups, and nothing that keeps them from being deleted.
        DatabaseCluster.Builder.create(this, "Drafts")
                .vpc(vpc)
                .instanceType(large)
                .masterUser(Login.builder().username("drafts").build())
                .storageEncrypted(false)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();

        DatabaseCluster invoices = DatabaseCluster.Builder.create(this, "Invoices")
                .vpc(vpc)
                .vpcSubnets(SubnetSelection.builder().subnetType(SubnetType.PRIVATE_WITH_EGRESS).build())
                .instanceType(large)
                .instances(3)
                .engineVersion("5.0.0")
                .masterUser(Login.builder().username("invoices").build())
                .storageEncrypted(true)
                .backup(BackupProps.builder().retention(Duration.days(14)).build())
                .exportAuditLogsToCloudWatch(true)
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.SNAPSHOT)
                .build();
        invoices.addRotationSingleUser(Duration.days(30));
    }
}
