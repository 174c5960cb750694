/** The words of all projects in Active Objects. */
@NullMarked
package io.attain.words.store;

import org.jspecify.annotations.NullMarked;
