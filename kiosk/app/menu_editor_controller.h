// The staff's page of the home menu: what one author makes of it, tile by tile, with the real home beside it, until it is
// published or given up. Every step is in hall.db at once, so a process that dies loses none; what is published is audited. One a staff session; GUI
// thread; reads and writes hall.db on it (well below a frame).
#pragma once

#include "kiosk/app/home_preview.h"
#include "kiosk/app/keyboard_controller.h"
#include "kiosk/app/row_model.h"
#include "kiosk/app/search_controller.h"
#include "kiosk/app/terminal.h"
#include "kiosk/base/result.h"
#include "kiosk/menu/draft_store.h"
#include "kiosk/menu/menu_draft.h"
#include "kiosk/menu/menu_store.h"
#include "kiosk/menu/menu_warnings.h"
#include "kiosk/staff/audit_entry.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace changming::app
{

class HallController;

// Who edits, as the staff session knows them.
struct MenuAuthor {
    std::string id;
    std::string name; // whole; what is published shows it masked
    bool mayEdit = false;
    bool mayPublish = false;
};

class MenuEditorController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the staff session")
    Q_PROPERTY(changming::app::RowModel* tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed FINAL)
    Q_PROPERTY(int moreBelow READ moreBelow NOTIFY listed FINAL)
    Q_PROPERTY(bool moreAbove READ moreAbove NOTIFY listed FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(bool hasChosen READ hasChosen NOTIFY changed FINAL)
    Q_PROPERTY(bool chosenHidden READ chosenHidden NOTIFY changed FINAL)
    Q_PROPERTY(bool chosenOpensGroup READ chosenOpensGroup NOTIFY changed FINAL)
    Q_PROPERTY(QString chineseName READ chineseName NOTIFY changed FINAL)
    Q_PROPERTY(QString englishName READ englishName NOTIFY changed FINAL)
    Q_PROPERTY(QString chineseWords READ chineseWords NOTIFY changed FINAL)
    Q_PROPERTY(QString englishWords READ englishWords NOTIFY changed FINAL)
    Q_PROPERTY(QString opens READ opens NOTIFY changed FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)
    Q_PROPERTY(HoursChoice hoursChoice READ hoursChoice NOTIFY changed FINAL)
    Q_PROPERTY(QString shownFrom READ shownFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString shownUntil READ shownUntil NOTIFY changed FINAL)
    Q_PROPERTY(Field field READ field NOTIFY fieldChanged FINAL)
    Q_PROPERTY(Panel panel READ panel NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString news READ news NOTIFY changed FINAL)
    Q_PROPERTY(changming::app::KeyboardController* keyboard READ keyboard CONSTANT FINAL)
    Q_PROPERTY(changming::app::KeyboardController* searchKeyboard READ searchKeyboard CONSTANT FINAL)
    Q_PROPERTY(changming::app::SearchController* search READ search CONSTANT FINAL)
    Q_PROPERTY(changming::app::HomePreview* preview READ preview CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* icons READ icons CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* groups READ groups CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* obstacles READ obstacles CONSTANT FINAL)
    Q_PROPERTY(changming::app::RowModel* versions READ versions CONSTANT FINAL)

public:
    enum Field { NoField, ChineseName, EnglishName, ChineseWords, EnglishWords, Note };
    Q_ENUM(Field)
    // What stands in place of the list. Moved: somebody else has published meanwhile.
    enum Panel { NoPanel, Adding, Retargeting, Icons, HoursOfDay, Grouping, Publishing, Versions, Moved };
    Q_ENUM(Panel)
    enum HoursChoice { Always, NotAtNight, OfficeHours, OwnHours };
    Q_ENUM(HoursChoice)

    // An author without a readable draft begins with what is published.
    MenuEditorController(const Terminal& terminal, HallController& hall, MenuAuthor author);

    RowModel* tiles() { return &m_tiles; } // one page: name icon mark warned chosen faint
    QString groupName() const;             // whose tiles are listed; empty: the home page
    int moreBelow() const;
    bool moreAbove() const { return m_offset > 0; }
    int changeCount() const { return static_cast<int>(m_changes.size()); }
    bool canUndo() const { return m_draft.canUndo(); }
    bool canRedo() const { return m_draft.canRedo(); }
    bool hasChosen() const { return chosen() != nullptr; }
    bool chosenHidden() const { return hasChosen() && chosen()->hidden; }
    bool chosenOpensGroup() const { return hasChosen() && chosen()->action.kind == menu::Action::Kind::Group; }
    QString chineseName() const;
    QString englishName() const;
    QString chineseWords() const;
    QString englishWords() const;
    QString opens() const;   // "Unemployment benefit", "the group …"
    QString hours() const;   // "always", "daily from …"
    QString warning() const; // sentences, one a line, of the chosen tile; without one, of the whole menu
    HoursChoice hoursChoice() const;
    QString shownFrom() const;
    QString shownUntil() const;
    Field field() const { return m_field; }
    Panel panel() const { return m_panel; }
    QString note() const { return m_note; }
    QString trouble() const { return m_trouble; } // why the last touch did nothing
    QString news() const { return m_news; }       // what was published
    KeyboardController* keyboard() { return &m_keyboard; }
    KeyboardController* searchKeyboard() { return &m_searchKeyboard; }
    SearchController* search() { return &m_search; }
    HomePreview* preview() { return &m_preview; }
    RowModel* icons() { return &m_icons; }         // icon words chosen
    RowModel* groups() { return &m_groups; }       // name: that the chosen tile may go into
    RowModel* changes() { return &m_changeRows; }  // words: what a publication changes, and which pages are empty at times
    RowModel* obstacles() { return &m_obstacles; } // words: what must be put right first
    RowModel* versions() { return &m_versions; }   // name facts note inUse, the newest first

    const menu::MenuDraft& draft() const { return m_draft; }

    // menu_editor_controller.cpp
    Q_INVOKABLE void setPageSize(int rows); // as many as the page has room for
    Q_INVOKABLE void nextTiles();
    Q_INVOKABLE void previousTiles();
    Q_INVOKABLE void choose(int row); // of the page; the chosen one again: none
    Q_INVOKABLE void openPanel(changming::app::MenuEditorController::Panel panel);
    Q_INVOKABLE void closePanel();
    void menuChanged(); // somebody may have published, at the machine or by kioskctl
    void languageHasChanged();

    // menu_editing.cpp
    Q_INVOKABLE void moveFirst();
    Q_INVOKABLE void moveUp();
    Q_INVOKABLE void moveDown();
    Q_INVOKABLE void drop(int row, int onRow); // dragged, both of the page
    Q_INVOKABLE void removeTile();
    Q_INVOKABLE void toggleHidden();
    Q_INVOKABLE void chooseIcon(int row);
    Q_INVOKABLE void chooseHit(int row); // of the search: a new tile, or what the chosen one opens
    Q_INVOKABLE void chooseHours(changming::app::MenuEditorController::HoursChoice choice);
    Q_INVOKABLE void shiftHours(int from, int until); // minutes to add to each; both stay within the day, going round
    Q_INVOKABLE void openGroup();                     // its tiles are listed
    Q_INVOKABLE void closeGroup();
    Q_INVOKABLE void makeGroup();
    Q_INVOKABLE void putInto(int row); // of the groups
    Q_INVOKABLE void takeOut();
    Q_INVOKABLE void ungroup();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void discard();

    // menu_typing.cpp
    Q_INVOKABLE void openField(changming::app::MenuEditorController::Field field);
    Q_INVOKABLE void closeField();

    // menu_publishing.cpp
    Q_INVOKABLE void askToPublish(); // what changes is said first, or why it cannot be done
    Q_INVOKABLE void publish();
    Q_INVOKABLE void rollBack(int row);   // of the versions
    Q_INVOKABLE void compareWithNewest(); // somebody else has published: keep the draft, see what it would change now

Q_SIGNALS:
    void changed();
    void listed(); // the page of the list
    void fieldChanged();
    void panelChanged();

private:
    const menu::Tile* chosen() const { return m_draft.menu().tile(m_chosen); }
    const std::vector<menu::Tile>& list() const;
    QString in(const Error& error) const;
    bool mayEdit();
    bool edit(const std::function<Result<void>(menu::Menu&)>& verb, const std::string& run = {});
    void keep();
    Result<void> writeDraft();
    void takeOtherDraft();
    void finishField();      // what is typed is whole; an emptied Chinese name is what it was before
    void leaveField();       // what was typed stays as it is
    std::string run() const; // letters that are one step
    void takeNewest();       // the draft is compared with what is live from here on
    void reveal();           // the page of the list on which the chosen tile stands
    void refresh();
    void showTiles();
    void showPanelRows();
    void showVersions();
    void say(const QString& trouble);
    void typed();
    bool isWrittenDown(staff::AuditAction action, int version); // in the audit log
    void tellPublished(int version, bool isWritten, const QString& news);
    menu::TargetKnown targetKnown() const;
    menu::Surroundings surroundings() const;
    menu::Publication publication(const std::string& note) const;
    void beginWith(const menu::Version& version);

    const Terminal& m_terminal;
    MenuAuthor m_author;
    Result<menu::DraftStore> m_drafts;
    std::optional<menu::KeptDraft> m_kept; // what stands in m_drafts, as far as is known here
    menu::MenuDraft m_draft;
    std::vector<menu::Change> m_changes;
    std::vector<menu::Warning> m_warnings;
    std::vector<menu::VersionFacts> m_facts;
    std::string m_group;  // whose tiles are listed; empty: the home
    std::string m_chosen; // the tile's id
    int m_offset = 0;
    int m_pageSize = 8;
    Field m_field = NoField;
    Panel m_panel = NoPanel;
    std::string m_nameBefore; // the Chinese one, when the field was opened
    QString m_note;
    QString m_trouble;
    QString m_news;
    KeyboardController m_keyboard;
    KeyboardController m_searchKeyboard;
    SearchController m_search;
    HomePreview m_preview;
    RowModel m_tiles;
    RowModel m_icons;
    RowModel m_groups;
    RowModel m_changeRows;
    RowModel m_obstacles;
    RowModel m_versions;
};

} // namespace changming::app
