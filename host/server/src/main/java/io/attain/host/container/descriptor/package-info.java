/** atlassian-plugin.xml as records: what a plugin declares, read safely and checked, before anything of it runs. */
@NullMarked
package io.attain.host.container.descriptor;

import org.jspecify.annotations.NullMarked;
