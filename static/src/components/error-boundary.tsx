import { Component, type ReactNode } from 'react';
import { errorTexts } from '../../../src/shared/texts/errors.ts';
import { ErrorMessage } from './error-message.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** Keeps a crash inside its surface: people see a sentence and a way to try again, never a blank frame. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <ErrorMessage error={this.state.error} lead={errorTexts.screenFailed} onRetry={() => this.setState({ error: null })} />;
  }
}
