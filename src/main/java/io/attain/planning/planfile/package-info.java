/**
 * A whole target plan as a table: what its rows name, what they would create or change, and what is wrong with them. Pure
 * Java, like the domain it belongs to.
 */
@NullMarked
package io.attain.planning.planfile;

import org.jspecify.annotations.NullMarked;
