package io.attain.kernel;

import java.util.concurrent.Executor;

/** Does what nobody should wait for, on threads of this node; what has not begun when the plugin stops is not done. */
public interface Background extends Executor {}
