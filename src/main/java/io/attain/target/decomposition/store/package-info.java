/** Decompositions that run in the background in Active Objects. */
@NullMarked
package io.attain.target.decomposition.store;

import org.jspecify.annotations.NullMarked;
