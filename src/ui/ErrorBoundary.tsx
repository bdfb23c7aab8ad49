import { Component, type ErrorInfo, type ReactNode } from 'react';
import { reportFault } from './faults';
import { forgetFailedRooms } from './laterRoom';

interface Props {
  readonly children: ReactNode;
  /** Its name for who looks after the page; visitors never see it. */
  readonly region?: string;
  /** What stands in the region's place; `retry` shows the region again. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** A change of this value shows the region again. */
  readonly resetKey?: string | null;
}
interface State {
  readonly failed: boolean;
  readonly key: string | null | undefined;
}

/** Keeps an error inside its region. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, key: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    if (resetKey === state.key) return null;
    if (state.failed) forgetFailedRooms();
    return { failed: false, key: resetKey };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
    reportFault({ region: this.props.region ?? 'unnamed', error, retry: this.retry });
  }

  readonly retry = () => {
    forgetFailedRooms();
    this.setState({ failed: false });
  };

  override render() {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }
}
