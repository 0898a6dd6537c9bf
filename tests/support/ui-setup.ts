import { configure } from '@testing-library/react';

// A panel that comes late is compiled first when a test opens it: on a busy machine that takes more than the second that is usually waited.
configure({ asyncUtilTimeout: 20_000 });
