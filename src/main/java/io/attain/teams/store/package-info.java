/** The teams of all projects in Active Objects. */
@NullMarked
package io.attain.teams.store;

import org.jspecify.annotations.NullMarked;
