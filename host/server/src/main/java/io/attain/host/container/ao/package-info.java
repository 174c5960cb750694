/** Active Objects for plugins: the real library over the host's database, one table prefix per namespace. */
@NullMarked
package io.attain.host.container.ao;

import org.jspecify.annotations.NullMarked;
