/**
 * What the host and the scanner bundle say to each other. The system bundle exports this package, so both see the same
 * classes.
 */
@NullMarked
package io.attain.host.scanner.bridge;

import org.jspecify.annotations.NullMarked;
