/** Splitting a target exactly, along several dimensions at once, around what is there already. */
@NullMarked
package io.attain.planning.decomposition;

import org.jspecify.annotations.NullMarked;
