package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsbackup"
	ddb "github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsevents"
	"github.com/aws/aws-cdk-go/awscdk/v2/awskms"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
)

// NewBookingsDynamo makes bookings in DynamoDB, with backups for what matters.
func NewBookingsDynamo(scope constructs.Construct, id string, props *awscdk.StackProps) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, props)

	byCustomer := &ddb.Attribute{Name: jsii.String("customer"), Type: ddb.AttributeType_STRING}
	key := awskms.NewKey(stack, jsii.String("Key"), &awskms.KeyProps{EnableKeyRotation: jsii.Bool(true)})

	bookings := ddb.NewTable(stack, jsii.String("Bookings"), &ddb.TableProps{
		PartitionKey:  byCustomer,
		SortKey:       &ddb.Attribute{Name: jsii.String("bookedAt"), Type: ddb.AttributeType_NUMBER},
		BillingMode:   ddb.BillingMode_PAY_PER_REQUEST,
		Encryption:    ddb.TableEncryption_CUSTOMER_MANAGED,
		EncryptionKey: key,
		PointInTimeRecoverySpecification: &ddb.PointInTimeRecoverySpecification{
			PointInTimeRecoveryEnabled: jsii.Bool(true),
		},
		Stream:              ddb.StreamViewType_NEW_AND_OLD_IMAGES,
		TimeToLiveAttribute: jsii.String("expires"),
		DeletionProtection:  jsii.Bool(true),
		RemovalPolicy:       awscdk.RemovalPolicy_RETAIN,
	})
	bookings.AddGlobalSecondaryIndex(&ddb.GlobalSecondaryIndexProps{
		IndexName:      jsii.String("byHotel"),
		PartitionKey:   &ddb.Attribute{Name: jsii.String("hotel"), Type: ddb.AttributeType_STRING},
		ProjectionType: ddb.ProjectionType_ALL,
	})

	// Grown from a prototype.
	rooms := ddb.NewTable(stack, jsii.String("Rooms"), &ddb.TableProps{
		PartitionKey:  &ddb.Attribute{Name: jsii.String("room"), Type: ddb.AttributeType_STRING},
		ReadCapacity:  jsii.Number(20),
		WriteCapacity: jsii.Number(5),
		TableName:     jsii.String("rooms"),
		RemovalPolicy: awscdk.RemovalPolicy_DESTROY,
	})
	rooms.AutoScaleReadCapacity(&ddb.EnableScalingProps{
		MinCapacity: jsii.Number(20),
		MaxCapacity: jsii.Number(40_000),
	}).ScaleOnUtilization(&ddb.UtilizationScalingProps{TargetUtilizationPercent: jsii.Number(70)})

	ddb.NewTableV2(stack, jsii.String("Guests"), &ddb.TablePropsV2{
		PartitionKey: byCustomer,
		Billing: ddb.Billing_Provisioned(&ddb.ThroughputProps{
			ReadCapacity: ddb.Capacity_Fixed(jsii.Number(10)),
			WriteCapacity: ddb.Capacity_Autoscaled(&ddb.AutoscaledCapacityOptions{
				MinCapacity: jsii.Number(1),
				MaxCapacity: jsii.Number(20),
			}),
		}),
		Encryption:         ddb.TableEncryptionV2_CustomerManagedKey(key, nil),
		DeletionProtection: jsii.Bool(true),
	})

	ddb.NewTableV2(stack, jsii.String("Reviews"), &ddb.TablePropsV2{
		PartitionKey:        &ddb.Attribute{Name: jsii.String("id"), Type: ddb.AttributeType_STRING},
		Billing:             ddb.Billing_OnDemand(nil),
		PointInTimeRecovery: jsii.Bool(false),
		RemovalPolicy:       awscdk.RemovalPolicy_DESTROY,
	})

	ddb.NewCfnTable(stack, jsii.String("Rates"), &ddb.CfnTableProps{
		KeySchema: []interface{}{
			&ddb.CfnTable_KeySchemaProperty{AttributeName: jsii.String("day"), KeyType: jsii.String("HASH")},
		},
		AttributeDefinitions: []interface{}{
			&ddb.CfnTable_AttributeDefinitionProperty{AttributeName: jsii.String("day"), AttributeType: jsii.String("S")},
			&ddb.CfnTable_AttributeDefinitionProperty{AttributeName: jsii.String("season"), AttributeType: jsii.String("S")},
		},
		ProvisionedThroughput: &ddb.CfnTable_ProvisionedThroughputProperty{
			ReadCapacityUnits:  jsii.Number(5),
			WriteCapacityUnits: jsii.Number(5),
		},
		SseSpecification: &ddb.CfnTable_SSESpecificationProperty{SseEnabled: jsii.Bool(false)},
	})

	vault := awsbackup.NewBackupVault(stack, jsii.String("Vault"), &awsbackup.BackupVaultProps{
		EncryptionKey:     key,
		LockConfiguration: &awsbackup.LockConfiguration{MinRetention: awscdk.Duration_Days(jsii.Number(30))},
	})
	plan := awsbackup.NewBackupPlan(stack, jsii.String("Plan"), &awsbackup.BackupPlanProps{BackupVault: vault})
	plan.AddRule(awsbackup.NewBackupPlanRule(&awsbackup.BackupPlanRuleProps{
		RuleName:           jsii.String("nightly"),
		ScheduleExpression: awsevents.Schedule_Cron(&awsevents.CronOptions{Hour: jsii.String("3"), Minute: jsii.String("0")}),
		DeleteAfter:        awscdk.Duration_Days(jsii.Number(35)),
	}))
	plan.AddSelection(jsii.String("Databases"), &awsbackup.BackupSelectionOptions{
		Resources: &[]awsbackup.BackupResource{awsbackup.BackupResource_FromDynamoDbTable(bookings)},
	})

	awsbackup.NewCfnBackupPlan(stack, jsii.String("Yearly"), &awsbackup.CfnBackupPlanProps{
		BackupPlan: &awsbackup.CfnBackupPlan_BackupPlanResourceTypeProperty{
			BackupPlanName: jsii.String("yearly"),
			BackupPlanRule: []interface{}{
				&awsbackup.CfnBackupPlan_BackupRuleResourceTypeProperty{
					RuleName:           jsii.String("yearly"),
					TargetBackupVault:  jsii.String("Default"),
					ScheduleExpression: jsii.String("cron(0 5 1 1 ? *)"),
					Lifecycle: &awsbackup.CfnBackupPlan_LifecycleResourceTypeProperty{
						MoveToColdStorageAfterDays: jsii.Number(30),
						DeleteAfterDays:            jsii.Number(60),
					},
				},
			},
		},
	})

	return stack
}
