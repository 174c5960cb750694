/** How targets stood in Active Objects. */
@NullMarked
package io.attain.attainment.standing.store;

import org.jspecify.annotations.NullMarked;
