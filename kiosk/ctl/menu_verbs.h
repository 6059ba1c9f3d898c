// The verbs of kioskctl menu, and what they share.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/base/result.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/menu/menu_file.h"
#include "kiosk/menu/menu_store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace changming::ctl
{

// Which items and departments there are, to be asked by a menu's check.
struct KnownItems {
    menu::TargetKnown known; // empty: nobody to ask
    std::vector<Error> complaints;
};
KnownItems knownItems(const std::string& catalogueFile);                               // catalogue.db or items.json; empty: nobody
KnownItems knownItemsOf(const std::string& dataDir, const std::string& catalogueFile); // the file, else the catalogue of the data folder

std::filesystem::path hallDatabase(const std::string& dataDir);
Result<menu::MenuStore> openMenus(const std::string& dataDir); // looking makes no database

// "第 41 版", and who published it when: "wang，2026-04-09T09:00:00+08:00，退回第 39 版".
std::string versionName(const Context& context, int number);
std::string versionFacts(const Context& context, const menu::VersionFacts& facts);
nlohmann::json toJson(const menu::VersionFacts& facts);

std::shared_ptr<std::string> addMenuDataDir(CLI::App& verb, const Context& context);
std::shared_ptr<std::string> addMenuCatalogue(CLI::App& verb, const Context& context);

void addMenuCheck(CLI::App& menu, Context& context);   // menu check FILE
void addMenuShow(CLI::App& menu, Context& context);    // menu show
void addMenuHistory(CLI::App& menu, Context& context); // menu history
void addMenuDiff(CLI::App& menu, Context& context);    // menu diff FROM [TO]
void addMenuExport(CLI::App& menu, Context& context);  // menu export FILE
void addMenuImport(CLI::App& menu, Context& context);  // menu import FILE: as somebody's draft
void addMenuPublish(CLI::App& menu, Context& context); // menu publish [FILE], menu rollback NUMBER

} // namespace changming::ctl
