/** A CloudFormation template that our own rules have nothing to say against. */
export const mysqlTemplate = `AWSTemplateFormatVersion: '2010-09-09'
Description: MySQL for a shop, in two Availability Zones

Parameters:
  VpcId:
    Type: AWS::EC2::VPC::Id
  PrivateSubnetIds:
    Type: List<AWS::EC2::Subnet::Id>
    Description: Private subnets in at least two Availability Zones
  ApplicationSecurityGroup:
    Type: AWS::EC2::SecurityGroup::Id
    Description: Security group of the servers that use the database

Resources:
  Subnets:
    Type: AWS::RDS::DBSubnetGroup
    Properties:
      DBSubnetGroupDescription: Private subnets in two zones
      SubnetIds: !Ref PrivateSubnetIds

  Access:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: MySQL from the application only
      VpcId: !Ref VpcId
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 3306
          ToPort: 3306
          SourceSecurityGroupId: !Ref ApplicationSecurityGroup
          Description: From the application

  Parameters:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: mysql8.4
      Description: TLS is mandatory
      Parameters:
        require_secure_transport: 'ON'

  Shop:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    UpdateReplacePolicy: Snapshot
    Properties:
      Engine: mysql
      EngineVersion: '8.4'
      DBInstanceClass: db.m8g.large
      MultiAZ: true
      StorageType: gp3
      AllocatedStorage: '50'
      MaxAllocatedStorage: 200
      StorageEncrypted: true
      MasterUsername: shop_owner
      ManageMasterUserPassword: true
      EnableIAMDatabaseAuthentication: true
      DBParameterGroupName: !Ref Parameters
      DBSubnetGroupName: !Ref Subnets
      VPCSecurityGroups:
        - !Ref Access
      PubliclyAccessible: false
      BackupRetentionPeriod: 14
      CopyTagsToSnapshot: true
      DeletionProtection: true
      AutoMinorVersionUpgrade: true
      EnableCloudwatchLogsExports:
        - error
      DatabaseInsightsMode: standard
      EngineLifecycleSupport: open-source-rds-extended-support-disabled
      Tags:
        - Key: backup
          Value: daily

Outputs:
  Identifier:
    Value: !Ref Shop
  Endpoint:
    Value: !GetAtt Shop.Endpoint.Address
  Secret:
    Value: !GetAtt Shop.MasterUserSecret.SecretArn`;
