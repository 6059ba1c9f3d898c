// What a tile's picture is called, in the language of the screen. Pure; GUI thread.
#pragma once

#include <QString>

#include <string>

namespace changming::app
{

QString iconWords(const std::string& icon); // one without a word gives its own name

} // namespace changming::app
