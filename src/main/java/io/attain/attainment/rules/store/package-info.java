/** The rules of all projects in Active Objects. */
@NullMarked
package io.attain.attainment.rules.store;

import org.jspecify.annotations.NullMarked;
