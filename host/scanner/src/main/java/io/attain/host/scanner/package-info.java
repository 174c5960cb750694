/**
 * The bundle that lets Spring read the index of a plugin's components, and that tells the host which plugins' Spring
 * contexts have come up. It runs inside OSGi, beside Spring; the host itself has no Spring on its class path.
 */
@NullMarked
package io.attain.host.scanner;

import org.jspecify.annotations.NullMarked;
