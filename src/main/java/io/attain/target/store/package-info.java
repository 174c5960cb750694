/** Target nodes, tenures and agreed versions in Active Objects. */
@NullMarked
package io.attain.target.store;

import org.jspecify.annotations.NullMarked;
