/** The rules of all projects in Active Objects. */
@NullMarked
package io.attain.target.rules.store;

import org.jspecify.annotations.NullMarked;
