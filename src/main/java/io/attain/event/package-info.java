/**
 * What Attain tells other plugins through Jira's event publisher, once for each change and after it is stored. The only package
 * that the plugin exports; what is here is added to and never changed.
 */
@NullMarked
package io.attain.event;

import org.jspecify.annotations.NullMarked;
