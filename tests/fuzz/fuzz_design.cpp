// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/promises.h"

/// libFuzzer's entry: the first byte chooses between a design file and what importers read, the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const QString broken = data[0] == 'k'   ? groundplan::test::brokenImportPromise("kubernetes", bytes)
                           : data[0] == 'm' ? groundplan::test::brokenImportPromise("microsecend", bytes)
                           : data[0] == 't' ? groundplan::test::brokenImportPromise("microtosca", bytes)
                                            : groundplan::test::brokenDesignPromise(bytes);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
