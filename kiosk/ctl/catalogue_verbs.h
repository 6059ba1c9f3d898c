// The verbs of kioskctl catalogue beside import, and what they share.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/base/result.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/catalogue/table_file.h"
#include "kiosk/ctl/verbs.h"

#include <memory>
#include <string>
#include <vector>

namespace changming::ctl
{

// items.json or a table (.tsv, .txt), by its ending.
struct CatalogueFile {
    catalogue::Contents contents;
    std::vector<Error> refused;                        // rows of a table
    std::vector<Error> unusable;                       // the file as a whole
    std::vector<catalogue::TableFile::Origin> origins; // of the good rows of a table
};

CatalogueFile readCatalogueFile(const std::string& file);

std::shared_ptr<std::string> addDataDir(CLI::App& verb, const Context& context);

void addCatalogueSearch(CLI::App& catalogue, Context& context); // catalogue search TEXT
void addCatalogueShow(CLI::App& catalogue, Context& context);   // catalogue show CODE
void addCatalogueLint(CLI::App& catalogue, Context& context);   // catalogue lint FILE

} // namespace changming::ctl
