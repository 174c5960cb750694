package io.attain.host.scanner.bridge;

import org.osgi.framework.Bundle;

/** A service of the host: learns what becomes of each plugin's Spring context. */
public interface ContextListener {

    /** The context is up: all its beans exist. */
    void started(Bundle bundle, BeanContainer beans);

    /** The context could not be made, although the bundle may well be active. */
    void failed(Bundle bundle, Throwable cause);
}
