/**
 * Plugins: installs a plugin's jar into an OSGi framework, reads its descriptor, creates its modules through its own
 * Spring context and serves its REST resources, servlets and web resources. Knows no plugin by name.
 */
@NullMarked
package io.attain.host.container;

import org.jspecify.annotations.NullMarked;
