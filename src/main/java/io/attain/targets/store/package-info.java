/** Target nodes, tenures and agreed versions in Active Objects. */
@NullMarked
package io.attain.targets.store;

import org.jspecify.annotations.NullMarked;
