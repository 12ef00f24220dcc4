import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Storage } from './constructs/storage.ts';

/** What must never be lost: the table and the raw mail. Deleting this stack leaves both in the account. */
export class StateStack extends Stack {
  readonly storage: Storage;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, {
      ...props,
      description: 'Roundletter: the table and the raw mail',
      terminationProtection: true,
    });
    this.storage = new Storage(this, 'Storage');
  }
}
