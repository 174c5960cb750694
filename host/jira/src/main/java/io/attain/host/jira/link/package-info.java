/** Links between issues and their types. */
@NullMarked
package io.attain.host.jira.link;

import org.jspecify.annotations.NullMarked;
