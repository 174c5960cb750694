/** Many issues written in one go: in the background, with what every node of a cluster may know of it. */
@NullMarked
package io.attain.kernel.run;

import org.jspecify.annotations.NullMarked;
