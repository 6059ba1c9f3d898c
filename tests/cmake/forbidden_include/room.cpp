#include "kiosk/cases/case.h"
int room() { return 0; }
