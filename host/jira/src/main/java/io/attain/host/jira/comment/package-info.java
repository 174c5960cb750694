/** Comments on issues. */
@NullMarked
package io.attain.host.jira.comment;

import org.jspecify.annotations.NullMarked;
