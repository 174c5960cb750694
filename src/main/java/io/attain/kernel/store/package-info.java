/** What every context shares in Active Objects: which Jira objects set-up installed, and in which projects. */
@NullMarked
package io.attain.kernel.store;

import org.jspecify.annotations.NullMarked;
