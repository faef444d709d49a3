package bidfair.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What people look at. */
enum Screen {
  DESKTOP {
    @Override
    NewContextOptions options() {
      return new NewContextOptions().setViewportSize(1440, 900);
    }
  },
  PHONE {
    @Override
    NewContextOptions options() {
      return new NewContextOptions()
          .setViewportSize(390, 844)
          .setDeviceScaleFactor(2)
          .setIsMobile(true)
          .setHasTouch(true);
    }
  },
  PROJECTOR {
    @Override
    NewContextOptions options() {
      return new NewContextOptions().setViewportSize(1920, 1080);
    }
  };

  abstract NewContextOptions options();
}
