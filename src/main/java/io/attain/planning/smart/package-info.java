/** Whether a target may stand where it stands and may be proposed: the rules of trees, and the SMART check letter by letter. */
@NullMarked
package io.attain.planning.smart;

import org.jspecify.annotations.NullMarked;
