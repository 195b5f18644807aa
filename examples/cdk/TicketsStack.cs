using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Constructs;

namespace Shop
{
    /// <summary>Tickets of a small shop's help desk.</summary>
    public class TicketsStack : Stack
    {
        public TicketsStack(Construct scope, string id, IStackProps props = null) : base(scope, id, props)
        {
            // Read and write capacity that somebody once guessed, and no way back to yesterday.
            new Table(this, "Drafts", new TableProps
            {
                PartitionKey = new Attribute { Name = "customer", Type = AttributeType.STRING },
                ReadCapacity = 5,
                WriteCapacity = 5,
                RemovalPolicy = RemovalPolicy.DESTROY,
            });

            new TableV2(this, "Tickets", new TablePropsV2
            {
                PartitionKey = new Attribute { Name = "customer", Type = AttributeType.STRING },
                SortKey = new Attribute { Name = "openedAt", Type = AttributeType.NUMBER },
                Billing = Billing.OnDemand(),
                PointInTimeRecoverySpecification = new PointInTimeRecoverySpecification
                {
                    PointInTimeRecoveryEnabled = true,
                },
                DeletionProtection = true,
            });
        }
    }
}
