/** The target nodes and the postings in Active Objects: a read model that can be rebuilt from the issues and the logs. */
@NullMarked
package io.attain.target.store;

import org.jspecify.annotations.NullMarked;
